import { expect, test } from 'vitest';
import { addToList } from './add-to-list.ts';

const sections = `# In reading order.
sections:
  - id: mail # the first
    articles:
      - one # keep
      - two

  # The second.
  - id: help
    articles: [three]
  - id: new
    articles: []
`;

test('an entry is added at the end of its list, and comments and blank lines stay', () => {
  expect(addToList(sections, ['sections', 0, 'articles'], 'more')).toBe(
    sections.replace('      - two\n', '      - two\n      - more\n'),
  );
});

test('a list in brackets, and an empty one, become lines', () => {
  expect(addToList(sections, ['sections', 1, 'articles'], 'more')).toContain(
    '    articles:\n      - three\n      - more\n  - id: new',
  );
  expect(addToList(sections, ['sections', 2, 'articles'], 'more')).toMatch(/ {4}articles:\n {6}- more\n$/);
});

test('an entry in braces is written as given, also at the end of a file without a line end', () => {
  expect(addToList('all:\n  - { a: 1 } # x', ['all'], '{ a: 2 }')).toBe(
    'all:\n  - { a: 1 } # x\n  - { a: 2 }\n',
  );
});

test('a list that is not there is an error', () => {
  expect(() => addToList(sections, ['sections', 9, 'articles'], 'x')).toThrow('sections.9.articles');
});
