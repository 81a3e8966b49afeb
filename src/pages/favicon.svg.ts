import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { favicon } from '../logo/logo-file.ts';

export const GET: APIRoute = () =>
  new Response(favicon(library), { headers: { 'content-type': 'image/svg+xml' } });
