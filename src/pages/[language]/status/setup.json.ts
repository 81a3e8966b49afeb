import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { statusSetup } from '../../../status/setup.ts';

export const getStaticPaths = () => library.languages.map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params }) => Response.json(statusSetup(library, params['language'] ?? ''));
