import { getEntry, render } from 'astro:content';
import { library } from 'virtual:library';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { speak } from '../freshness/text-language.ts';
import { bestText } from '../library/find-articles.ts';

/**
 * Chooses the text of an article route before Starlight renders it. Starlight knows one fallback language for all;
 * the chain of each language in `languages.yml` may name a nearer one.
 */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  const [tag = '', id = ''] = route.id.split('/');
  const { language } = bestText(library, id, tag);
  locals.articleId = id;
  speak(locals, language.tag);
  if (route.entryMeta.lang === language.tag) return;
  const entry = await getEntry('docs', `${language.tag}/${id}`);
  if (!entry) throw new Error(`The collection has no text ${language.tag}/${id}.`);
  const { Content, headings } = await render(entry);
  Object.assign(route, { entry, Content, headings });
});
