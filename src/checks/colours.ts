import type { Provider } from '../library/model.ts';
import { accentProblem } from '../theme/palette.ts';
import { top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'colours';

/** Every colour is derived from the accent, so an accent that cannot be read makes a site that cannot be read. */
export const colours: Rule = ({ library, root, sources }) => {
  const accent = (library.provider as Provider | undefined)?.colours.accent;
  const wrong = accent === undefined ? undefined : accentProblem(accent);
  if (!wrong) return [];
  const { problems, better } = wrong;
  return [
    {
      rule,
      file: sources.provider?.file ?? `${root}/provider.yml`,
      ...(sources.provider?.locate(['colours', 'accent']) ?? top),
      found: `the accent ${accent}: ${problems[0]}`,
      expected: 'a colour that can be read on every ground, in light and dark',
      mend: better ? `The nearest colour that works is ${better}.` : 'Choose a darker colour.',
    },
  ];
};
