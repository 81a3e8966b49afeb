import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { languageLlms } from '../../markdown/llms.ts';

export const getStaticPaths = () => library.languages.map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params: { language = '' } }) => new Response(languageLlms(library, language));
