import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { rootLlms } from '../markdown/llms.ts';

export const GET: APIRoute = () => new Response(rootLlms(library));
