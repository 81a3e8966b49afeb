import type { Finding } from '../library/finding.ts';
import type { ConceptFacts } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { articleIds, isSound, mendStrayFile, tagsOf, top, unexplained } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'search-concepts';

/** Lines that a finding shows before it only counts. */
const shown = 10;

/** Each concept of `search/concepts.yml` is answered by an article there is, and has words in every language with a file. */
export const searchConcepts: Rule = (content) => [
  ...unknownAnswers(content),
  ...missingFiles(content),
  ...Object.keys(content.searchSources).flatMap((name) =>
    name === 'concepts' ? [] : wrongIn(content, name),
  ),
];

function unknownAnswers(content: Content): Finding[] {
  const source = content.searchSources['concepts'];
  const ids = articleIds(content);
  return Object.entries(content.library.search.concepts).flatMap(([concept, { best }]): Finding[] => {
    if (!source || best === undefined || ids.includes(best)) return [];
    return [
      {
        rule,
        file: source.file,
        ...source.locate([concept, 'best']),
        found: `best: ${best} of the concept "${concept}"`,
        expected: 'the id of an article',
        mend: suggest(best, ids),
      },
    ];
  });
}

/** Whether an article is written in the language: before, there is nothing to search. */
function isWritten({ library }: Content, tag: string): boolean {
  return library.articles.some(({ texts }) => texts[tag] !== undefined);
}

/** Where some of the files are, the search would go without the others' words unnoticed. */
function missingFiles(content: Content): Finding[] {
  const { concepts, ...languages } = content.searchSources;
  const [one] = Object.values(content.searchSources);
  if (!one) return [];
  const beside = (name: string) => one.file.replace(/[^/]+$/, `${name}.yml`);
  const missing = [
    ...(concepts ? [] : ['concepts']),
    ...tagsOf(content).filter((tag) => !languages[tag] && isWritten(content, tag)),
  ].filter((name) => isSound(content, beside(name)));
  return missing.map((name) => ({
    rule,
    file: beside(name),
    ...top,
    found: 'no such file',
    expected:
      name === 'concepts'
        ? 'what the words of the other files mean'
        : 'the words that readers of the language use',
    mend:
      name === 'concepts'
        ? 'Bring it back; without it the search passes over all words of concepts.'
        : 'Bring it back, or begin it with the line: concepts: {}',
    level: 'warning',
  }));
}

function wrongIn(content: Content, name: string): Finding[] {
  const source = content.searchSources[name];
  if (!source || !isSound(content, source.file)) return [];
  const tags = tagsOf(content);
  if (tags.length > 0 && !tags.includes(name)) return [strayFile(content, source.file, name, tags)];
  const concepts = content.searchSources['concepts'];
  if (!concepts || !isSound(content, concepts.file)) return [];
  const known = Object.keys(content.library.search.concepts);
  const words = content.library.search.languages[name]?.concepts ?? {};
  const unknown = Object.keys(words).filter((id) => !known.includes(id));
  const wordless = known.filter((id) => (words[id] ?? []).length === 0);
  return [
    ...unknown.map((id) => ({
      rule,
      file: source.file,
      ...source.locateKey(['concepts', id]),
      found: `words for an unknown concept "${id}"`,
      expected: `a concept of ${concepts.file}`,
      mend: suggestFew(id, known),
    })),
    ...withoutWords(source, unexplained(wordless, unknown), content.library.search.concepts),
  ];
}

/** One finding for a file: a new language has no words yet. */
function withoutWords(
  source: NonNullable<Content['searchSources'][string]>,
  wordless: readonly string[],
  concepts: Readonly<Record<string, ConceptFacts>>,
): Finding[] {
  const [first] = wordless;
  if (first === undefined) return [];
  const lines = wordless.slice(0, shown).map((id) => {
    const { best, unanswered } = concepts[id] ?? {};
    if (unanswered) return `${id}, which no article is about`;
    return best ? `${id}, which ${best} answers` : id;
  });
  const more = wordless.length - lines.length;
  return [
    {
      rule,
      file: source.file,
      ...source.locateKey(['concepts', first]),
      found: `no words for ${wordless.length} of ${Object.keys(concepts).length} concepts`,
      expected: 'the words that readers of the language use, for every concept',
      mend: 'Write them when you know them; until then the search knows only the words of the articles.',
      detail: more > 0 ? [...lines, `and ${more} more`] : lines,
      level: 'warning',
    },
  ];
}

function strayFile(content: Content, file: string, name: string, tags: readonly string[]): Finding {
  const wanted = ['concepts.yml', ...tags.map((tag) => `${tag}.yml`)];
  return {
    rule,
    file,
    ...top,
    found: `words for "${name}", which is no language of languages.yml`,
    expected: `concepts.yml, or one of: ${wanted.slice(1).join(', ')}`,
    mend: mendStrayFile(content, file, wanted),
    level: 'warning',
  };
}

/** The nearest, or where to look: the whole list would fill the screen. */
function suggestFew(id: string, known: readonly string[]): string {
  const said = suggest(id, known);
  return said.startsWith('Did') ? said : 'Use an id of that file, or add the concept there.';
}
