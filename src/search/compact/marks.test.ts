import { expect, it } from 'vitest';
import { document, indexOf, searchIn } from './fixtures/library.ts';
import type { PackedDetails } from './format.ts';
import { meantHeadings } from './headings.ts';
import { markWords, meantBy } from './marks.ts';
import { createNearest } from './nearest.ts';

const given = {
  documents: [
    document('a', {
      title: 'Change the password',
      description: 'How passwords are changed.',
      headings: [
        { id: 'one', text: 'In Webmail' },
        { id: 'two', text: 'Old password' },
        { id: 'three', text: 'The new password' },
        { id: 'four', text: 'New old password' },
      ],
    }),
  ],
  rules: { ignore: ['the'] },
};
const search = searchIn(given);
const isMeant = (query: string) => meantBy(search.search(query).units, search.vocabulary);
const marked = (text: string, query: string) =>
  markWords(text, search.analyser, isMeant(query))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

it('marks the words looked for in any form, and only those that count', () => {
  expect(marked('Change the passwords, please.', 'the pasword')).toBe('Change the [passwords], please.');
});

it('loses nothing of the text', () => {
  expect(marked('', 'password')).toBe('');
  expect(marked('Nothing <b>here</b>', 'password')).toBe('Nothing <b>here</b>');
});

it('leads to the headings with the most of the words, in the order of the article', () => {
  const [details] = indexOf(given)['details-0.json'] as PackedDetails[];
  const ids = (query: string) =>
    details && meantHeadings(details, search.analyser, isMeant(query)).map(({ id }) => id);
  expect(ids('new password')).toEqual(['three', 'four']);
  expect(ids('old password')).toEqual(['two', 'four']);
  expect(ids('zebra')).toEqual([]);
});

it('knows the titles that look most like a query of which no word is known', () => {
  const nearest = createNearest(() => ['Forward email', 'Mailbox full', 'Spam']);
  expect(nearest('mailbocks', 2)).toEqual([1, 0]);
  expect(nearest('forwarder', 1)).toEqual([0]);
  expect(nearest('qqqq', 2)).toEqual([]);
});
