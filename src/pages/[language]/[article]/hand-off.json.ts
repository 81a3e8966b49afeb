import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import styles from '../../../handoff/hand-off.css?url&no-inline';
import { handOffData, handOffs } from '../../../handoff/hand-off-data.ts';

export const getStaticPaths = () => handOffs(library).map((params) => ({ params }));

export const GET: APIRoute = ({ params: { language = '', article = '' } }) =>
  Response.json(handOffData(library, article, language, styles));
