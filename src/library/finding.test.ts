import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ContentError, type Finding, formatFinding, sortFindings } from './finding.ts';

const finding: Finding = {
  rule: 'labels',
  file: 'content/articles/mail/sign-in/en.mdx',
  line: 12,
  column: 3,
  found: '<Label id="contolPanel" />',
  expected: 'a label of content/labels/',
  mend: 'Did you mean "controlPanel"?',
};

test('a finding is an address and three lines', () => {
  expect(formatFinding(finding)).toBe(
    [
      'content/articles/mail/sign-in/en.mdx:12:3  labels',
      '  found     <Label id="contolPanel" />',
      '  expected  a label of content/labels/',
      '  to mend   Did you mean "controlPanel"?',
    ].join('\n'),
  );
});

test('what belongs to a finding stands below it, in the same column', () => {
  const detail = ['   declared   written', ' ≠ account    –'];

  expect(
    formatFinding({ ...finding, detail })
      .split('\n')
      .slice(3),
  ).toEqual([
    '  to mend   Did you mean "controlPanel"?',
    '               declared   written',
    '             ≠ account    –',
  ]);
});

test('findings are sorted by file and place, in whatever order they were found', () => {
  const some = fc.record({
    file: fc.constantFrom('a.yml', 'b.yml', 'B.yml'),
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 3 }),
    rule: fc.constantFrom('labels', 'links'),
  });
  fc.assert(
    fc.property(fc.array(some), (places) => {
      const findings = places.map((place) => ({ ...finding, ...place }));
      const backwards = [...findings].reverse();
      expect(sortFindings(backwards)).toEqual(sortFindings(findings));
      expect(sortFindings(findings).map(({ file }) => file)).toEqual(places.map(({ file }) => file).sort());
    }),
  );
});

test('an error tells every finding', () => {
  const error = new ContentError([finding, { ...finding, file: 'content/a.yml' }]);

  expect(error.message).toMatch(/^2 things to mend in the content:\n\ncontent\/a\.yml:12:3 {2}labels\n/);
  expect(error.findings).toHaveLength(2);
  expect(new ContentError([finding]).message).toMatch(/^1 thing to mend/);
});
