import type { Language } from '../library/model.ts';

/** A language as Open Graph names it, `language_TERRITORY`: https://ogp.me/#optional */
export function ogLocale({ tag, region }: Pick<Language, 'tag' | 'region'>): string {
  const { language, region: usual } = new Intl.Locale(tag).maximize();
  return `${language}_${region ?? usual}`;
}
