import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChoice, themeKey } from './remembered-theme.ts';

describe('a remembered theme', () => {
  it('is one of two words; everything else leaves it to the system', () => {
    expect(['light', 'dark', 'system', 'DARK', '', null].map(readChoice)).toEqual([
      'light',
      'dark',
      'system',
      'system',
      'system',
      'system',
    ]);
  });

  it('is read before the first paint under the key it is written to', () => {
    const early = readFileSync(new URL('./early-theme.js', import.meta.url), 'utf8');
    expect(early).toContain(`'${themeKey}'`);
  });
});
