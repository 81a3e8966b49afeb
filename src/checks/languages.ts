import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import type { Position } from '../library/source.ts';
import { mendStrayFile, repeats, tagsOf, top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'languages';

/** Each language stands once, falls back to existing ones and at last to the source, and has its words and labels. */
export const languages: Rule = (content) => {
  const { source: sourceTag, languages: all } = content.library;
  const source = content.sources.languages;
  if (!source || all.length === 0) return [];
  const tags = tagsOf(content);
  const findings: Finding[] = [];
  const tell = (at: Position, found: string, expected: string, mend: string) =>
    findings.push({ rule, file: source.file, ...at, found, expected, mend });

  if (!tags.includes(sourceTag)) {
    const mend = suggest(sourceTag, tags);
    tell(source.locate(['source']), `source: ${sourceTag}`, 'one of the languages below', mend);
  }
  for (const index of repeats(tags)) {
    const at = source.locate(['languages', index, 'tag']);
    tell(at, `the language "${tags[index]}" once more`, 'each language once', 'Remove one of the two.');
  }
  for (const [index, { tag, fallback }] of all.entries()) {
    const at = source.locate(['languages', index, 'tag']);
    if (!isCanonical(tag)) tell(at, `the tag "${tag}"`, 'a tag that browsers know', ianaHint);
    for (const [place, next] of fallback.entries()) {
      const here = source.locate(['languages', index, 'fallback', place]);
      const found = `"${next}" in the fallback of "${tag}"`;
      const others = tags.filter((other) => other !== tag);
      if (next === tag)
        tell(here, found, 'other languages', `Remove "${tag}": a language cannot replace itself.`);
      else if (!tags.includes(next)) tell(here, found, 'a language of this file', suggest(next, others));
      else if (fallback.indexOf(next) < place)
        tell(here, `${found} twice`, 'each language once', 'Remove it.');
    }
    if (!tags.includes(sourceTag)) continue;
    if (tag === sourceTag) {
      const here = source.locate(['languages', index, 'fallback']);
      const mend = 'Remove the field: every article exists in the source language.';
      if (fallback.length > 0) tell(here, `a fallback for "${tag}"`, 'none for the source language', mend);
    } else if (fallback.at(-1) !== sourceTag) {
      const chain = [...fallback.filter((next) => next !== sourceTag), sourceTag].join(', ');
      const here = fallback.length > 0 ? source.locate(['languages', index, 'fallback']) : at;
      const found =
        fallback.length > 0 ? `the fallback [${fallback.join(', ')}]` : `no fallback for "${tag}"`;
      tell(here, found, `a chain that ends with the source, "${sourceTag}"`, `Write fallback: [${chain}].`);
    }
  }
  return [...findings, ...missingFiles(content), ...strayFiles(content)];
};

const ianaHint = 'Look it up in the IANA Language Subtag Registry; most languages are two letters.';

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const perLanguage = [
  { folder: 'interface', extension: 'json', what: 'words of the interface' },
  { folder: 'labels', extension: 'yml', what: 'labels of the product' },
] as const;

function missingFiles(content: Content): Finding[] {
  const { library, root, sources } = content;
  return perLanguage.flatMap(({ folder, extension, what }) =>
    [...new Set(tagsOf(content))].flatMap((tag): Finding[] => {
      if (content.files.has(`${root}/${folder}/${tag}.${extension}`) || !sources.languages) return [];
      const index = tagsOf(content).indexOf(tag);
      const model =
        tag === library.source ? '' : ` Begin with a copy of ${folder}/${library.source}.${extension}.`;
      return [
        {
          rule,
          file: sources.languages.file,
          ...sources.languages.locate(['languages', index, 'tag']),
          found: `the language "${tag}" without ${folder}/${tag}.${extension}`,
          expected: `the ${what} in each language`,
          mend: `Create ${root}/${folder}/${tag}.${extension}.${model}`,
        },
      ];
    }),
  );
}

function strayFiles(content: Content): Finding[] {
  const tags = tagsOf(content);
  return perLanguage.flatMap(({ folder, extension }) => {
    const begin = `${content.root}/${folder}/`;
    const wanted = tags.map((tag) => `${tag}.${extension}`);
    return [...content.files]
      .filter((file) => file.startsWith(begin) && !file.endsWith('/README.md'))
      .filter((file) => !wanted.includes(file.slice(begin.length)))
      .map((file) => ({
        rule,
        file,
        ...top,
        found: `a file "${file.slice(begin.length)}" that no language of languages.yml has`,
        expected: `one of: ${wanted.join(', ')}`,
        mend: mendStrayFile(content, file, wanted),
      }));
  });
}
