import { chooseQuery } from '../translations/way-on.ts';
import type { HostLanguage } from './host-facts.ts';

/*
 * The first page, `/`, sends a reader on to the first language of their browser that is one of ours. Without the
 * header, with none of ours in it, with `?all` (the way back) and for robots by their name, it is the page of languages.
 * What the page does by itself where no host does it stands in `../translations/remembered-language.ts`.
 */

/** Name of the query parameter of the way back. */
export const chooseParameter = chooseQuery.slice(1);

/** Whether a query, with its `?`, says that its sender came to choose. */
export function choosesLanguage(query: string): boolean {
  return new URLSearchParams(query).has(chooseParameter);
}

/**
 * Finds the first of our languages in `Accept-Language`, as group 1, whatever its case. Browsers send languages in the
 * order of their weights, so weights need no sorting; `q=0` refuses one. Written in what PCRE (nginx, Apache), RE2
 * (Caddy) and JavaScript understand alike.
 */
export function acceptLanguagePattern(languages: readonly HostLanguage[]): string {
  // The longest first, so that a variety is found before its language.
  const tags = languages
    .flatMap(({ tag, also }) => [tag, ...also])
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const weight = '(?:;\\s*q=(?:1|0?\\.[0-9]*[1-9])[0-9.]*\\s*)?';
  return `(?:^|,)\\s*(${tags.join('|')})(?:-[a-z0-9-]+)?\\s*${weight}(?:,|$)`;
}

/** Matches what the pattern above found, for one language. */
export function languagePattern({ tag, also }: HostLanguage): string {
  return `^(?:${[tag, ...also].join('|')})$`;
}

/** The tag of our language that a browser asks for first. */
export function chooseLanguage(
  languages: readonly HostLanguage[],
  acceptLanguage: string | undefined,
): string | undefined {
  const found = new RegExp(acceptLanguagePattern(languages), 'i').exec(acceptLanguage ?? '')?.[1];
  if (found === undefined) return undefined;
  return languages.find((one) => new RegExp(languagePattern(one), 'i').test(found))?.tag;
}
