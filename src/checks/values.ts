import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { readableFolders, usesOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'values';

/** Facts and services that articles name stand in `provider.yml`, where another provider changes them. */
export const values: Rule = (content) => {
  const provider = content.library.provider as Provider | undefined;
  if (!provider) return [];
  const known = Object.keys(provider.values);
  const services = Object.keys(provider.services);
  const unknownValues = usesOf(content, 'Value')
    .filter(({ id }) => !known.includes(id))
    .map(
      ({ text, element, id }): Finding => ({
        rule,
        file: text.file,
        line: element.line,
        column: element.column,
        found: `<Value id="${id}" />`,
        expected: `a value of ${content.root}/provider.yml`,
        mend: suggest(id, known),
      }),
    );
  const unknownServices = readableFolders(content).flatMap(({ file, source, facts }) =>
    facts.services.flatMap((id, index): Finding[] => {
      if (services.includes(id) || !source) return [];
      const at = source.locate(['services', index]);
      const expected = `a service of ${content.root}/provider.yml`;
      return [{ rule, file, ...at, found: `the service "${id}"`, expected, mend: suggest(id, services) }];
    }),
  );
  return [...unknownValues, ...unknownServices];
};
