import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { openSearch } from '../../discovery/open-search.ts';

export const getStaticPaths = () => library.languages.map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params }) => new Response(openSearch(library, params['language'] ?? ''));
