import { expect, it } from 'vitest';
import { feedbackOrigins } from './config.ts';

it.each([
  [
    'another host',
    { url: 'https://answers.example.com/feedback?site=help' },
    ['https://answers.example.com'],
  ],
  ['a path of the site', { url: '/feedback' }, []],
  ['nothing', undefined, []],
])('pages may send answers to %s', (_, feedback, origins) => {
  expect(feedbackOrigins({ feedback })).toEqual(origins);
});
