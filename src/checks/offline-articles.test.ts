import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const offline = (value: string) => replace('provider.yml', '\nstatus:\n', `\noffline: ${value}\n\nstatus:\n`);

test.each(['off', '{ articles: [contact-us] }', '{}'])('offline: %s is fine', async (value) => {
  expect(await findingsAfter(offline(value))).toEqual([]);
});

test('an article that does not exist is told with the nearest', async () => {
  expect(await findingsAfter(offline('{ articles: [contact-uss] }'))).toMatchObject([
    {
      rule: 'offline-articles',
      file: 'content/provider.yml',
      found: 'the article "contact-uss" in offline',
      mend: 'Did you mean "contact-us"?',
    },
  ]);
});

test('a value that is neither is told by its form', async () => {
  expect(await findingsAfter(offline('never'))).toMatchObject([
    { rule: 'schema', at: expect.stringContaining('offline') },
  ]);
});
