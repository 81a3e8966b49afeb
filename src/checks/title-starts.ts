import type { Finding } from '../library/finding.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

const rule = 'title-starts';
/** Titles of a section that may begin with one word before a reader cannot scan them any more. */
const most = 2;

/** Titles of a section begin differently: readers look at the first words of a list and no further. */
export const titleStarts: Rule = (content) => {
  const { sections, languages } = content.library;
  return languages.flatMap(({ tag }) =>
    sections.flatMap(({ articles }) => {
      const titles = articles.flatMap(
        (id) =>
          proseOf(content).find(
            ({ kind, article, language }) => kind === 'title' && article === id && language === tag,
          ) ?? [],
      );
      return titles.flatMap((title, index) => {
        const before = titles.slice(0, index);
        const same = (length: number) =>
          before.filter((other) => begin(other, length) === begin(title, length));
        const twoAlike = same(2)[0];
        const oneAlike = same(1);
        if (twoAlike) return [tell(title, [twoAlike], 2)];
        return oneAlike.length >= most ? [tell(title, oneAlike, 1)] : [];
      });
    }),
  );
};

function begin({ text }: Prose, words: number): string {
  const all = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return all.slice(0, words).join(' ');
}

function tell(title: Prose, others: readonly Prose[], words: number): Finding {
  return {
    rule,
    file: title.file,
    ...title.at(0),
    found: `the title "${title.text}", which begins like ${others.map(({ text }) => `"${text}"`).join(' and ')}`,
    expected: `titles in a section that differ in their first ${words === 1 ? 'word' : 'words'}`,
    mend: `Begin one of them with what it is about. ${others.map(({ file }) => file).join(', ')} has the other.`,
    level: 'warning',
  };
}
