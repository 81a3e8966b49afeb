import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { securityText } from '../../trust/security-text.ts';

export const GET: APIRoute = () => new Response(securityText(library.provider));
