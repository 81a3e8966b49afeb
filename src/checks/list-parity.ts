import { counted } from '../library/counted.ts';
import type { Finding } from '../library/finding.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';
import { bySection, nameOf, placeOf, translations } from './text-sections.ts';

const rule = 'list-parity';

/**
 * A translation has in each section the lists and tables of the text it was made from, with as many items: what is
 * four steps in one language and five in another is wrong in one of them.
 */
export const listParity: Rule = (content) =>
  translations(readableTexts(content), content.library.source).flatMap(({ model, text }) => {
    const wanted = bySection(model, model.scanned.lists);
    const written = bySection(text, text.scanned.lists);
    return [...wanted].flatMap(([id, lists]): Finding[] => {
      const own = written.get(id);
      if (!own) return []; // The section is missing, which another rule tells.
      const index = lists.findIndex(
        ({ what, items }, place) => what !== own[place]?.what || items !== own[place]?.items,
      );
      const place = index >= 0 ? index : own.length > lists.length ? lists.length : -1;
      if (place < 0) return [];
      const here = own[place];
      const there = lists[place];
      return [
        {
          rule,
          file: text.file,
          line: here?.line ?? placeOf(text, id).line,
          column: here?.column ?? 1,
          found: `${show(here)} ${nameOf(id)}`,
          expected: there ? `${show(there)}, as in ${model.file}:${there.line}` : `none, as in ${model.file}`,
          mend: 'Compare the two item by item: what one language has, the other needs.',
        },
      ];
    });
  });

function show(list: { readonly what: string; readonly items: number } | undefined): string {
  if (!list) return 'no list';
  return `a ${list.what} of ${counted(list.items, list.what === 'table' ? 'row' : 'item')}`;
}
