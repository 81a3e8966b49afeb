import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepLanguages } from '../../tests/support/keep-languages.ts';
import { damages } from './damages.ts';
import { measureDamage } from './measure-damage.ts';

// `npm run bench:damage` does the same to all languages.
const content = mkdtempSync(join(tmpdir(), 'two-languages-'));
cpSync('content', content, { recursive: true });
await keepLanguages(content, ['fi', 'en']);
const outcomes = await measureDamage(content);
rmSync(content, { recursive: true });

test('there are at least forty ways to damage our content', () => {
  expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  expect(damages.length).toBeGreaterThanOrEqual(40);
});

test.each(outcomes.map((outcome) => [outcome.damage.name, outcome] as const))(
  '%s: told with file and line',
  (_name, { caught, elsewhere }) => {
    const others = elsewhere.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(caught, `found instead: ${others.join(', ') || 'nothing'}`).not.toHaveLength(0);
  },
);
