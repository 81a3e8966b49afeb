import { contrast, fromHex, type Oklch, toHex } from './oklch.ts';

/** Token name → `#rrggbb`, for one theme. */
export type Theme = Readonly<Record<string, string>>;

export interface Palette {
  readonly light: Theme;
  readonly dark: Theme;
}

/** Pairs of tokens that stand on each other somewhere on the page, with the contrast each must reach: text 4.5, shapes 3. */
export const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['ink', 'ink-soft', 'accent'].flatMap((front) =>
    ['paper', 'surface', 'tint', 'accent-soft'].map((back) => [front, back, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ...['paper', 'surface', 'tint', 'accent-soft'].map((back) => ['line-strong', back, 3] as const),
  ...['good', 'warn', 'bad', 'info'].flatMap((state) => [
    [state, 'paper', 4.5] as const,
    [state, 'surface', 4.5] as const,
    [state, `${state}-soft`, 4.5] as const,
    // The sign of the status on the band of the home page, and the edge of the box around it.
    [state, 'accent-soft', 3] as const,
    // Texts, links and dates in a note.
    ...['ink', 'ink-soft', 'accent'].map((front) => [front, `${state}-soft`, 4.5] as const),
  ]),
  // The tick of a step that is solved.
  ['on-accent', 'good', 4.5],
];

const states = { good: 155, warn: 65, bad: 27, info: 250 } as const;

/**
 * All colours of the site from one accent. Neutrals carry a breath of the accent's hue; the accent itself is used as
 * given in the light theme and lightened for the dark one.
 *
 * @throws when a pair cannot reach its contrast. The rule `colours` tells that, with the nearest accent that does.
 */
export function derivePalette(accent: string): Palette {
  const palette = derive(accent);
  const problems = contrastProblems(palette);
  if (problems.length > 0) throw new Error(`The accent ${accent} cannot be read: ${problems.join('; ')}.`);
  return palette;
}

/** What is wrong with an accent, in words, and the nearest one that is not; undefined for one that may be used. */
export function accentProblem(
  accent: string,
): { problems: string[]; better: string | undefined } | undefined {
  const problems = contrastProblems(derive(accent));
  return problems.length === 0 ? undefined : { problems, better: nearestUsable(accent) };
}

/** Every pair that misses its contrast, in words. Empty for a palette that may be shipped. */
export function contrastProblems(palette: Palette): string[] {
  return (['light', 'dark'] as const).flatMap((name) =>
    pairs.flatMap(([front, back, least]) => {
      const ratio = contrast(palette[name][front] ?? '#000000', palette[name][back] ?? '#000000');
      return ratio >= least ? [] : [`${front} on ${back} reaches ${ratio.toFixed(2)} of ${least} in ${name}`];
    }),
  );
}

function derive(accent: string): Palette {
  const base = fromHex(accent);
  const tone = (l: number, c: number, h = base.h) => toHex({ l, c, h });
  const light: Record<string, string> = {
    paper: tone(0.983, 0.005),
    surface: '#ffffff',
    tint: tone(0.957, 0.012),
    ink: tone(0.24, 0.022),
    'ink-soft': tone(0.45, 0.022),
    line: tone(0.895, 0.012),
    'line-strong': tone(0.6, 0.02),
    accent,
    'on-accent': '#ffffff',
    'accent-soft': tone(0.945, Math.min(base.c, 0.035)),
  };
  const dark: Record<string, string> = {
    paper: tone(0.185, 0.012),
    surface: tone(0.225, 0.014),
    tint: tone(0.265, 0.017),
    ink: tone(0.93, 0.008),
    'ink-soft': tone(0.76, 0.014),
    line: tone(0.34, 0.016),
    'line-strong': tone(0.6, 0.02),
    accent: tone(0.82, Math.min(base.c, 0.12)),
    'on-accent': tone(0.18, 0.03),
    'accent-soft': tone(0.3, Math.min(base.c, 0.045)),
  };
  for (const [state, hue] of Object.entries(states)) {
    light[state] = tone(0.47, 0.14, hue);
    light[`${state}-soft`] = tone(0.955, 0.035, hue);
    dark[state] = tone(0.82, 0.11, hue);
    dark[`${state}-soft`] = tone(0.29, 0.045, hue);
  }
  return { light, dark };
}

/** Same hue and chroma, the smallest change of lightness that proves every pair. */
function nearestUsable(accent: string): string | undefined {
  const base: Oklch = fromHex(accent);
  for (let change = 0.005; change < 1; change += 0.005) {
    for (const l of [base.l - change, base.l + change]) {
      if (l <= 0 || l >= 1) continue;
      const candidate = toHex({ ...base, l });
      if (contrastProblems(derive(candidate)).length === 0) return candidate;
    }
  }
  return undefined;
}
