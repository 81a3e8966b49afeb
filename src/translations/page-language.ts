import { languageOf } from '../library/find-articles.ts';
import type { Language, Library } from '../library/model.ts';

/** The language of the page being rendered; pages outside any language (the language page) get the source's. */
export function pageLanguage(library: Library, currentLocale: string | undefined): Language {
  return languageOf(library, currentLocale ?? library.source);
}
