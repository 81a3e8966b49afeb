import { describe, expect, test } from 'vitest';
import { readContent } from '../library/read-content.ts';
import { libraryOf } from './fixture.ts';
import { relatedTable } from './related-table.ts';

const { library } = await readContent('content');
const table = await relatedTable(library);

describe('what is offered at the end of our own articles', () => {
  const lists = Object.entries(table).flatMap(([tag, articles]) =>
    Object.entries(articles).map(([id, ways]) => ({ tag, id, ways: ways.map((one) => one.id) })),
  );

  test('is something in every language, never more than five, never the article itself or one twice', () => {
    expect(lists).toHaveLength(library.articles.length * library.languages.length);
    for (const { id, ways } of lists) {
      expect(ways.length).toBeGreaterThan(0);
      expect(ways.length).toBeLessThanOrEqual(5);
      expect(new Set([...ways, id]).size).toBe(ways.length + 1);
    }
  });

  test('begins with what its writer named', () => {
    for (const { id, ways } of lists) {
      const named = library.articles.find((one) => one.id === id)?.facts.related.map((one) => one.id) ?? [];
      expect(ways.slice(0, named.length)).toEqual(named);
    }
  });

  test('is the same, letter by letter, when it is made again', async () => {
    expect(JSON.stringify(await relatedTable((await readContent('content')).library))).toBe(
      JSON.stringify(table),
    );
  });
});

test('an article nobody has linked yet finds its neighbours by its words', async () => {
  const text = (title: string, description = '') => ({ en: { title, description } });
  const made = await relatedTable(
    libraryOf(
      { id: 'new', texts: text('Empty a full mailbox', 'What to do when the mailbox has no storage left') },
      { id: 'password', texts: text('Change the password', 'A new one in the control panel') },
      { id: 'phishing', section: 'two', texts: text('False messages', 'How to tell them') },
      { id: 'storage', section: 'two', texts: text('Storage of a mailbox', 'How full the mailbox may be') },
    ),
  );
  expect(made.en?.new).toEqual([{ id: 'storage' }]);
});
