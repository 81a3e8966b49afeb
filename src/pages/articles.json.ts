import { library } from 'virtual:library';
import { related } from 'virtual:related';
import type { APIRoute } from 'astro';
import { catalogue } from '../markdown/catalogue.ts';

export const GET: APIRoute = () =>
  Response.json(catalogue(library, (tag, article) => related[tag]?.[article] ?? []));
