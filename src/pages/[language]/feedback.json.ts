import { library } from 'virtual:library';
import type { APIRoute } from 'astro';
import { feedbackData } from '../../handoff/feedback-data.ts';

export const getStaticPaths = () =>
  (library.provider.feedback ? library.languages : []).map(({ tag }) => ({ params: { language: tag } }));

export const GET: APIRoute = ({ params }) => Response.json(feedbackData(library, params['language'] ?? ''));
