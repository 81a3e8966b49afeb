import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, fromHex, toHex } from './oklch.ts';
import { accentProblem, contrastProblems, derivePalette, pairs } from './palette.ts';
import { themeCss } from './theme-css.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('comes back from OKLCH to the colour it started from', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(toHex(fromHex(colour))).toBe(colour);
      }),
    );
  });

  it('proves every pair of every palette it gives out, whatever the accent', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        let palette: ReturnType<typeof derivePalette>;
        try {
          palette = derivePalette(accent);
        } catch {
          return;
        }
        expect(contrastProblems(palette)).toEqual([]);
        expect(palette.light['accent']).toBe(accent);
      }),
    );
  });

  it('refuses a yellow accent and names the nearest one that can be read', () => {
    expect(() => derivePalette('#f5c400')).toThrow(/accent on paper reaches 1\.\d\d of 4\.5 in light/);
    const better = accentProblem('#f5c400')?.better ?? '';
    expect(accentProblem(better)).toBeUndefined();
    expect(contrastProblems(derivePalette(better))).toEqual([]);
  });

  it('finds a pair that was made unreadable', () => {
    const palette = derivePalette('#0e6b50');
    const damaged = { ...palette, dark: { ...palette.dark, 'ink-soft': palette.dark['paper'] ?? '' } };
    expect(contrastProblems(damaged)).toContain('ink-soft on paper reaches 1.00 of 4.5 in dark');
  });

  it('writes one light-dark() token for every colour a pair names', () => {
    const css = themeCss('#0e6b50');
    for (const name of new Set(pairs.flatMap((pair) => pair.slice(0, 2)))) {
      expect(css).toContain(`--${name}:light-dark(#`);
    }
  });
});
