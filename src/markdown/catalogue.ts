import { articlePath } from '../library/find-articles.ts';
import type { Library, Related } from '../library/model.ts';
import { picturePath } from '../social/social-picture.ts';
import { wordIn } from '../translations/word-in.ts';
import { markdownPath } from './addresses.ts';

type RelatedOf = (tag: string, article: string) => readonly Pick<Related, 'id'>[];

/** Every article as data for programs, `/articles.json`. The form is promised in catalogue-format.md. */
export function catalogue(library: Library, related: RelatedOf) {
  const { address, name } = library.provider.helpCentre;
  return {
    version: 1,
    name,
    provider: library.provider.name,
    address,
    sourceLanguage: library.source,
    languages: library.languages.map(({ tag, name: own, direction }) => ({ tag, name: own, direction })),
    sections: library.sections.map(({ id, articles }) => ({
      id,
      articles,
      titles: Object.fromEntries(
        library.languages.map(({ tag }) => [tag, wordIn(library, tag, `section.${id}`)]),
      ),
    })),
    articles: library.articles.map(({ id, section, facts, texts }) => ({
      id,
      section,
      kind: facts.kind,
      audience: facts.audience,
      services: facts.services,
      reviewed: facts.reviewed,
      reviewEvery: facts.reviewEvery ?? library.provider.reviewEvery,
      texts: Object.fromEntries(
        library.languages.flatMap(({ tag }) => {
          const text = texts[tag];
          if (!text) return [];
          const page = articlePath(tag, id);
          const { title, description, stale = {} } = text;
          return [
            [
              tag,
              {
                title,
                description,
                address: `${address}${page}`,
                markdown: `${address}${markdownPath(page)}`,
                picture: `${address}${picturePath(page)}`,
                outdated: Object.keys(stale),
                related: related(tag, id).map((one) => one.id),
              },
            ],
          ];
        }),
      ),
    })),
  };
}
