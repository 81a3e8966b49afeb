import type { Finding } from '../library/finding.ts';
import type { ElementUse } from '../library/scanned-text.ts';
import type { Position } from '../library/source.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'nested-links';

/** HTML has no link in a link: browsers take such a text apart. `<Value>` is a link where its value has a url. */
export const nestedLinks: Rule = (content) => {
  const values = content.library.provider?.values ?? {};
  const isLink = ({ name, attributes }: ElementUse) =>
    linkAround.has(name) || (name === 'Value' && values[attributes.id ?? '']?.url !== undefined);
  const tell = (file: string, { line, column }: Position, inner: string, around: string): Finding => ({
    rule,
    file,
    line,
    column,
    found: `${inner} inside <${around}>`,
    expected: 'no link inside a link',
    mend: `Write it before or behind <${around}>…</${around}>.`,
  });
  return readableTexts(content).flatMap(({ file, scanned }) =>
    scanned.elements.flatMap((element) => {
      const { name, parents, attributes, holds } = element;
      const around = isLink(element) ? parents.find((parent) => linkAround.has(parent)) : undefined;
      const links = linkAround.has(name) ? holds.filter(({ what }) => /^link/.test(what)) : [];
      return [
        ...(around ? [tell(file, element, `<${name} id="${attributes.id}" />`, around)] : []),
        ...links.map((link) => tell(file, link, 'a link', name)),
      ];
    }),
  );
};

/** Components that are a link with what stands between their tags. */
const linkAround: ReadonlySet<string> = new Set(['Article', 'Answer']);
