import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { vanishesIn } from '../logo/logo-contrast.ts';
import { readLogo } from '../logo/read-logo.ts';
import { accentProblem } from '../theme/palette.ts';
import { top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'logo';

/** The logo is there, is made of plain shapes, light enough for every page, and seen in light and dark. */
export const logo: Rule = ({ library, root, files, sources }) => {
  const provider = library.provider as Provider | undefined;
  const name = provider?.helpCentre.logo;
  if (name === undefined) return [];
  const file = `${root}/${name}`;
  if (library.logo === undefined) {
    const drawings = [...files]
      .filter((one) => one.endsWith('.svg'))
      .map((one) => one.slice(root.length + 1));
    return [
      {
        ...{ rule, file: sources.provider?.file ?? `${root}/provider.yml` },
        ...(sources.provider?.locate(['helpCentre', 'logo']) ?? top),
        found: `the logo "${name}", which is not there`,
        expected: `an SVG in ${root}/`,
        mend: suggest(name, drawings),
      },
    ];
  }
  const read = readLogo(library.logo);
  if (!read.logo) return read.problems.map((problem): Finding => ({ rule, file, ...problem }));
  const accent = provider?.colours.accent ?? '';
  // Nothing can be said of a theme that cannot be; the rule `colours` tells that.
  if (accentProblem(accent)) return [];
  return vanishesIn(read.logo, accent).map(({ theme, best }) => ({
    ...{ rule, file, ...top },
    found: `a logo of ${read.logo.colours.join(', ')}, at best ${best.toFixed(2)}:1 on the ${theme} page`,
    expected: 'one colour at least that reaches 3:1 in light and dark',
    mend: 'Paint with currentColor what is to be seen: it takes the accent of each theme.',
  }));
};
