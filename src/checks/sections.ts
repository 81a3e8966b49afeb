import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import type { Position, Source } from '../library/source.ts';
import { reservedParts as reserved } from '../redirects/site-paths.ts';
import { iconNames } from '../ui/icon-names.ts';
import { articleIds, repeats } from './look-up.ts';
import type { Rule } from './rule.ts';
import { missingWords, sectionWord } from './words-demanded.ts';

const rule = 'sections';

/** `sections.yml` lists every article once, in the section its folder stands in, and nothing that does not exist. */
export const sections: Rule = (content) => {
  const source = content.sources.sections;
  const all = content.library.sections;
  if (!source || all.length === 0) return [];
  const sectionIds = all.map(({ id }) => id);
  const findings: Finding[] = [];
  const tell = (at: Position, found: string, expected: string, mend: string, file = source.file) =>
    findings.push({ rule, file, ...at, found, expected, mend });

  for (const index of repeats(sectionIds)) {
    const at = source.locate(['sections', index, 'id']);
    tell(
      at,
      `the section "${sectionIds[index]}" once more`,
      'each section once',
      'Give one of them another id.',
    );
  }
  const frequent = content.library.frequent;
  for (const [index, id] of frequent.entries()) {
    const at = source.locate(['frequent', index]);
    if (!articleIds(content).includes(id)) {
      tell(at, `the article "${id}" in frequent`, 'the id of an article', suggest(id, articleIds(content)));
    } else if (frequent.indexOf(id) < index) {
      tell(at, `"${id}" twice in frequent`, 'each article once', 'Remove one of the two.');
    }
  }
  for (const [index, { id, icon }] of all.entries()) {
    if (reserved.includes(id)) tell(source.locate(['sections', index, 'id']), ...isReserved('section', id));
    if (!iconNames.includes(icon)) {
      const at = source.locate(['sections', index, 'icon']);
      tell(at, `the icon "${icon}"`, 'an icon of the set', suggest(icon, iconNames));
    }
    findings.push(...missingWords(content, rule, sectionWord(id), `the name of the section "${id}"`));
  }
  for (const folder of content.folders) {
    if (reserved.includes(folder.id))
      tell({ line: 1, column: 1 }, ...isReserved('article', folder.id), folder.file);
  }
  return [...findings, ...listings(content, source), ...unlisted(content, source)];
};

function isReserved(what: string, id: string): [found: string, expected: string, mend: string] {
  return [
    `the ${what} id "${id}"`,
    `an id other than ${reserved.join(', ')}: those are addresses of the site itself`,
    'Choose a longer id that says what it is about.',
  ];
}

function listings(content: Content, source: Source): Finding[] {
  const ids = articleIds(content);
  const listed: string[] = [];
  return content.library.sections.flatMap((section, index) =>
    section.articles.flatMap((id, place): Finding[] => {
      const at = { rule, file: source.file, ...source.locate(['sections', index, 'articles', place]) };
      const again = listed.includes(id);
      listed.push(id);
      const homes = content.folders.filter((folder) => folder.id === id).map((folder) => folder.section);
      if (again) {
        const mend = 'Leave it in the section its folder stands in.';
        return [{ ...at, found: `the article "${id}" once more`, expected: 'each article once', mend }];
      }
      if (homes.length === 0) {
        const expected = `an article of articles/${section.id}/`;
        return [{ ...at, found: `an article "${id}"`, expected, mend: suggest(id, ids) }];
      }
      if (homes.includes(section.id)) return [];
      return [
        {
          ...at,
          found: `the article "${id}" in the section "${section.id}"`,
          expected: `the section its folder stands in, articles/${homes[0]}/${id}`,
          mend: `List it under "${homes[0]}", or move its folder to articles/${section.id}/.`,
        },
      ];
    }),
  );
}

function unlisted(content: Content, source: Source): Finding[] {
  const all = content.library.sections;
  const listed = new Set(all.flatMap(({ articles }) => articles));
  return content.folders.flatMap((folder): Finding[] => {
    const index = all.findIndex(({ id }) => id === folder.section);
    if (index === -1) {
      return [
        {
          rule,
          file: folder.file,
          line: 1,
          column: 1,
          found: `an article in a folder of the section "${folder.section}"`,
          expected: 'a section of sections.yml',
          mend: suggest(
            folder.section,
            all.map(({ id }) => id),
          ),
        },
      ];
    }
    if (listed.has(folder.id)) return [];
    return [
      {
        rule,
        file: source.file,
        ...source.locate(['sections', index, 'articles']),
        found: `no "${folder.id}" in the list of "${folder.section}"`,
        expected: `every article of articles/${folder.section}/, in reading order`,
        mend: `Add "- ${folder.id}" where readers should find it.`,
      },
    ];
  });
}
