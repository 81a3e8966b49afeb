import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { guideWords } from '../../../guide/guide-words.ts';

export const getStaticPaths = () => library.languages.map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params }) => Response.json(guideWords(library, params['language'] ?? ''));
