import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { feed } from '../../discovery/feed.ts';

export const getStaticPaths = () => library.languages.map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params }) => new Response(feed(library, params['language'] ?? ''));
