import { articlePath, languageOf } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { derivePalette } from '../theme/palette.ts';
import { wordIn } from '../translations/word-in.ts';

/** Pixels; what the large previews of all services show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** All that a picture depends on. */
export interface SocialPicture {
  /** Below the site's root, without a slash before it: `fi/some-article.png`. */
  readonly file: string;
  readonly title: string;
  /** What it belongs to: a section; for a language's first page, nothing. */
  readonly section: string;
  readonly language: string;
  readonly siteName: string;
  readonly about: string;
  readonly direction: 'ltr' | 'rtl';
  /** `#rrggbb` */
  readonly ground: string;
  readonly ink: string;
  /** Package with letters that the common font lacks. */
  readonly font?: string | undefined;
}

/** Address of the picture of a page, from the page's own: `/fi/x/` → `/fi/x.png`. */
export function picturePath(page: string): string {
  return `${page.replace(/\/$/, '')}.png`;
}

/** A picture for each text of an article and for each language's first page. */
export function socialPictures(library: Library): SocialPicture[] {
  const { accent: ground = '', 'on-accent': ink = '' } = derivePalette(library.provider.colours.accent).light;
  const picture = (tag: string, page: string, title: string, section: string): SocialPicture => {
    const { name, direction, font } = languageOf(library, tag);
    return {
      file: picturePath(page).slice(1),
      title,
      section,
      language: name,
      siteName: library.provider.helpCentre.name,
      about: wordIn(library, tag, 'page.about'),
      direction,
      ground,
      ink,
      font,
    };
  };
  const homes = library.languages.map(({ tag }) =>
    picture(tag, `/${tag}/`, wordIn(library, tag, 'home.question'), ''),
  );
  const articles = library.articles.flatMap(({ id, section, texts }) =>
    library.languages.flatMap(({ tag }) => {
      const text = texts[tag];
      const name = wordIn(library, tag, `section.${section}`);
      return text ? [picture(tag, articlePath(tag, id), text.title, name)] : [];
    }),
  );
  return [...homes, ...articles];
}
