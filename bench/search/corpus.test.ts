import { expect, it } from 'vitest';
import { passagesOf } from './corpus.ts';

const document = {
  slug: 'mail',
  title: 'Mail',
  description: 'About mail.',
  section: 'All',
  guide: false,
  services: [],
  keywords: ['post', 'letters'],
  headings: [
    { id: 'a', text: 'Send' },
    { id: 'b', text: 'Receive' },
    { id: 'c', text: 'Nowhere' },
  ],
  body: 'Mail First words. Send Write it. Receive Read it.',
};

it('an article is cut at its headings, and what is known besides stands in the first part', () => {
  expect(passagesOf(document)).toEqual([
    { heading: 'Mail', text: 'About mail.\npost, letters\nMail First words.' },
    { heading: 'Send', text: 'Write it.' },
    { heading: 'Receive', text: 'Read it.' },
  ]);
});

it('an article without headings is one part', () => {
  expect(passagesOf({ ...document, headings: [] })).toHaveLength(1);
});
