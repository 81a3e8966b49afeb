import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import type { Source } from '../library/source.ts';
import { isToDo } from '../library/to-do.ts';
import { descriptionLength, length, pageTitle, titleLength } from '../page/page-title.ts';
import { fill } from '../translations/fill.ts';
import { isSound, readableTexts, tagsOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'listings';

/** Words that are told of a page in a list of search results, and where a writer finds them. */
interface Told {
  readonly source: Source;
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * What search results show of a page tells it from the others, and is as long as they show it. The lengths of an
 * article's own title and description are the schema's.
 */
export const listings: Rule = (content) =>
  tagsOf(content).flatMap((tag) => {
    const { titles, descriptions } = toldIn(content, tag);
    return [
      ...titles.flatMap((one) => wrongLength(one, 'the title of a page', titleLength)),
      ...descriptions.page.flatMap((one) => wrongLength(one, 'the description of a page', descriptionLength)),
      ...repeated([...descriptions.page, ...descriptions.article]),
    ];
  });

function toldIn(content: Content, tag: string) {
  const { provider: known, words, sections } = content.library;
  const provider = known as Provider | undefined;
  const source = content.wordSources[tag];
  const own = words[tag] ?? {};
  const name = provider?.helpCentre.name ?? '';
  const told = (keys: readonly string[], shown = (text: string) => text): Told[] =>
    keys.flatMap((key) => {
      // What waits for its translation is told by `to-do`, in the words of the source language.
      const written = (source?.value as Record<string, unknown> | undefined)?.[key];
      if (!source || !isSound(content, source.file) || typeof written !== 'string' || isToDo(written))
        return [];
      return [{ source, path: [key], text: shown(fill(written, { provider: provider?.name ?? '', name })) }];
    });
  const about = own['page.about'];
  const shownTitle = (title: string) => pageTitle(title, { name, about: about ?? '' });
  const section = (suffix: string) => sections.map(({ id }) => `section.${id}${suffix}`);
  const titled = ['home.title', ...section(''), 'search.title', 'search.aToZ', 'notFound.title'];
  const described = ['home', ...section(''), 'search', 'aToZ'].map((key) => `${key}.description`);
  return {
    titles: about === undefined ? [] : told(titled, shownTitle),
    descriptions: {
      page: told([...described, 'notFound.text']),
      article: readableTexts(content).flatMap(({ language, frontMatter }): Told[] => {
        const text = (frontMatter?.value as { description?: unknown } | null | undefined)?.description;
        if (language !== tag || !frontMatter || typeof text !== 'string') return [];
        return [{ source: frontMatter, path: ['description'], text }];
      }),
    },
  };
}

function wrongLength(
  { source, path, text }: Told,
  what: string,
  { least, most }: { least: number; most: number },
): Finding[] {
  const letters = length(text);
  if (letters >= least && letters <= most) return [];
  return [
    {
      rule,
      file: source.file,
      ...source.locate(path),
      found: `${what} with ${letters} characters: "${text}"`,
      expected: `${least} to ${most} characters, as search results show them`,
      mend:
        letters < least
          ? 'Say what readers find there that they find nowhere else.'
          : 'Say it in fewer words; what is cut is the end.',
      level: 'warning',
    },
  ];
}

function repeated(descriptions: readonly Told[]): Finding[] {
  const first = new Map<string, string>();
  return descriptions.flatMap(({ source, path, text }): Finding[] => {
    const key = text.trim().replace(/\s+/g, ' ').toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, source.file);
      return [];
    }
    return [
      {
        rule,
        file: source.file,
        ...source.locate(path),
        found: `the description "${text}", which ${other} has too`,
        expected: 'a description of its own for each page of a language',
        mend: 'Say in one of them what only that page answers.',
        level: 'warning',
      },
    ];
  });
}
