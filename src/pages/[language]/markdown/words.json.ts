import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { copyWords } from '../../../markdown/copy-words.ts';

export const getStaticPaths = () => library.languages.map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params: { language = '' } }) => Response.json(copyWords(library, language));
