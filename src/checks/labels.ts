import type { Finding } from '../library/finding.ts';
import { nearest, suggest } from '../library/nearest.ts';
import { isSound, tagsOf, top, usesOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'labels';

/** Every label a text names exists, and exists in every language: a fallback or a translation will need it there. */
export const labels: Rule = (content) => {
  const uses = usesOf(content, 'Label');
  const files = tagsOf(content).flatMap((tag) => {
    const source = content.labelSources[tag];
    const ids = Object.keys(content.library.labels[tag] ?? {});
    return source && isSound(content, source.file) ? [{ tag, source, ids }] : [];
  });
  const known = [...new Set(files.flatMap(({ ids }) => ids))];
  if (files.length === 0) return [];

  const unknown = uses
    .filter(({ id }) => !known.includes(id))
    .map(
      ({ text, element, id }): Finding => ({
        rule,
        file: text.file,
        line: element.line,
        column: element.column,
        found: `<Label id="${id}" />`,
        expected: `a label of ${content.root}/labels/`,
        mend: suggest(id, known),
      }),
    );
  const used = [...new Set(uses.map(({ id }) => id))].filter((id) => known.includes(id));
  const missing = files.flatMap(({ tag, source, ids }) =>
    used
      .filter((id) => !ids.includes(id))
      .map((id): Finding => {
        const inLanguage = uses.find((use) => use.id === id && use.text.language === tag);
        const first = inLanguage ?? uses.find((use) => use.id === id);
        const model = files.find((other) => other.ids.includes(id));
        const text = model && content.library.labels[model.tag]?.[id]?.text;
        const near = nearest(
          id,
          ids.filter((one) => !used.includes(one)),
        );
        return {
          rule,
          file: source.file,
          ...(near === undefined ? top : source.locateKey([near])),
          found: `no label "${id}"`,
          expected: `every label that texts use, here in ${first?.text.file}:${first?.element.line}`,
          mend:
            near === undefined
              ? `Add ${id}: with what the product says in "${tag}"; in "${model?.tag}" it says "${text}".`
              : `Did you mean "${id}" where it says "${near}"?`,
        };
      }),
  );
  return [...unknown, ...missing];
};
