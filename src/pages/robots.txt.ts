import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { robots } from '../discovery/robots.ts';

export const GET: APIRoute = () => new Response(robots(library));
