import { escapeMarkup } from '../library/escape-markup.ts';
import { bestText, languageOf } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';

/**
 * A page for hosts that cannot redirect: sends readers on at once (WCAG 2.2 technique H76), and holds a link for whoever
 * stays. Search engines get the new address.
 *
 * @param to address of an article, or of a language's first page
 */
export function movedPage(library: Library, to: string): string {
  const [, tag = '', id] = to.split('/');
  const { direction } = languageOf(library, tag);
  const { address, name } = library.provider.helpCentre;
  const text = id ? bestText(library, id, tag) : undefined;
  const foreign = text?.isFallback ? ` lang="${text.language.tag}"` : '';
  const title = escapeMarkup(text?.title ?? name);
  const moved = escapeMarkup(wordIn(library, tag, 'redirects.moved'));
  return `<!DOCTYPE html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8"><title>${moved}</title>\
<meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex">\
<link rel="canonical" href="${address}${canonical(to, text?.language.tag)}">\
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"></head>\
<body><main><h1>${moved}</h1><p><a href="${to}"${foreign}>${title}</a></p></main></body></html>\n`;
}

/** The page that really holds the text, where the reader's language lacks it. */
function canonical(to: string, textLanguage: string | undefined): string {
  return textLanguage === undefined ? to : to.replace(/^\/[^/]+/, `/${textLanguage}`);
}
