import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { dialogWords } from '../../../search/dialog/dialog-words.ts';

export const getStaticPaths = () => library.languages.map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params }) => Response.json(dialogWords(library, params['language'] ?? ''));
