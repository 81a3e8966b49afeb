import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const text = 'articles/mail/webmail-sign-in/fi.mdx';

test('a guide that leads to nobody is told', async () => {
  expect(await findingsAfter(replace(text, '<Support />', ''))).toMatchObject([
    {
      rule: 'guide-support',
      file: `content/${text}`,
      at: '<Steps>',
      found: 'a guide without <Support />',
      mend: 'Write <Support /> behind </Steps>, under a heading such as "Still no luck?".',
    },
  ]);
});

test('a guide that offers support twice is told at the second place', async () => {
  const twice = replace(text, '<Support />', '<Support />\n\nTai näin:\n\n<Support />');

  expect(await findingsAfter(twice)).toMatchObject([
    { rule: 'guide-support', at: '<Support />', found: 'a second <Support />' },
  ]);
});

test('support among the steps, or before them, is told with where it belongs', async () => {
  const without = replace(text, '\n<Support />\n', '\n');
  const among = replace(text, '<Status />', '<Status />\n<Support />');
  const before = replace(text, '<Steps>', '<Support />\n\n<Steps>');

  expect(await findingsAfter(without, among)).toMatchObject([
    { found: '<Support /> among the steps', mend: 'Move it behind </Steps>.' },
  ]);
  expect(await findingsAfter(without, before)).toMatchObject([{ found: '<Support /> before the steps' }]);
});
