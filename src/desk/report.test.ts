import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../library/finding.ts';
import { readContent } from '../library/read-content.ts';
import { report } from './report.ts';

const content = await readContent(join(import.meta.dirname, '../checks/fixtures/content'), 'content');
const error: Finding = {
  rule: 'links',
  file: 'content/a,b.mdx',
  line: 3,
  column: 7,
  found: '100 % of it',
  expected: 'less',
  mend: 'Remove: half.',
  detail: ['one', 'two'],
};
const warning: Finding = { ...error, rule: 'typography', level: 'warning', detail: [] };
const known: Finding = { ...error, rule: 'readability', level: 'information' };
const look = { content, findings: [error, warning, known] };

test('people read what is good to know first, so that what they are to mend stands at the end, above the count', () => {
  expect(report(look, 'text')).toBe(`content/a,b.mdx:3:7  readability: 100 % of it
  one
  two

content/a,b.mdx:3:7  links
  found     100 % of it
  expected  less
  to mend   Remove: half.
            one
            two

content/a,b.mdx:3:7  typography (warning)
  found     100 % of it
  expected  less
  to mend   Remove: half.

2 findings in 6 texts, 2 languages: 1 error, 1 warning. What each rule means: docs/checks/`);
});

test('programs read every finding with its level', () => {
  expect(JSON.parse(report(look, 'json'))).toMatchObject({
    texts: 6,
    errors: 1,
    warnings: 1,
    findings: [{ rule: 'links', level: 'error' }, { level: 'warning' }, { level: 'information' }],
  });
});

test('what stops the check only is counted with the errors, and says so', () => {
  const said = report({ content, findings: [{ ...error, rule: 'freshness', level: 'check' }] }, 'text');
  expect(said).toContain('freshness (check)');
  expect(said).toContain('1 finding in 6 texts, 2 languages: 1 error, 0 warnings.');
});

test('GitHub shows each finding at its line', () => {
  expect(report(look, 'github').split('\n')).toEqual([
    '::error file=content/a%2Cb.mdx,line=3,col=7,title=links::Found: 100 %25 of it%0AExpected: less%0ATo mend: Remove: half.%0Aone%0Atwo',
    expect.stringMatching(/^::warning file=/),
    expect.stringMatching(/^::notice file=.*title=readability::/),
  ]);
});
