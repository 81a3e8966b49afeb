import type { Finding } from '../library/finding.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'nested-links';

/** HTML has no link in a link: browsers take such a text apart. `<Value>` is a link where its value has a url. */
export const nestedLinks: Rule = (content) => {
  const values = content.library.provider?.values ?? {};
  return readableTexts(content).flatMap(({ file, scanned }) =>
    scanned.elements.flatMap(({ name, parents, attributes, line, column }): Finding[] => {
      const isLink =
        name === 'Article' || (name === 'Value' && values[attributes.id ?? '']?.url !== undefined);
      if (!isLink || !parents.includes('Article')) return [];
      return [
        {
          rule,
          file,
          line,
          column,
          found: `<${name} id="${attributes.id}" /> inside <Article>`,
          expected: 'no link inside a link',
          mend: 'Write it before or behind <Article>…</Article>.',
        },
      ];
    }),
  );
};
