import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace } from './fixture.ts';

/** What this rule says; that the languages differ afterwards, another tells. */
async function told(...damages: Damage[]) {
  return (await findingsAfter(...damages)).filter(({ rule }) => rule === 'links');
}

const folder = 'articles/mail/alias-or-account';
const file = `${folder}/en.mdx`;
const standard = '[standard](https://www.rfc-editor.org/rfc/rfc5321)';
const guide = 'articles/mail/webmail-sign-in/en.mdx';
const picture = '![The list of mail accounts](./accounts.png)';

test.each([
  ['to a page of the help centre', '[x](/en/contact-us/)', 'Write <Article id="contact-us" />'],
  ['beside the text', '[x](../contact-us/en.mdx)', 'Write <Article id="contact-us" />'],
  [
    'by the help centre’s own address',
    '[x](https://help.example.com/en/contact-us/)',
    'Write <Article id="contact-us" />',
  ],
  ['over http', '[x](http://www.example.com/a)', 'Write https://www.example.com/a, if the site has it.'],
  ['that runs code', '[x](javascript:alert)', 'Remove the link: javascript: is not safe'],
  ['that holds data', '[x](data:text/html,x)', 'Remove the link: data: is not safe'],
  ['without a scheme', '[x](//www.example.com/a)', 'Write https://www.example.com/a.'],
  ['to nowhere', '[x]()', 'Write the address between ( and ).'],
  ['without words', '[](https://www.example.com/)', 'Write what stands behind the link'],
  ['to a heading that does not exist', '[x](#how-to-tel)', 'Did you mean "how-to-tell"?'],
])('a link %s is told', async (_what, written, mend) => {
  expect(await told(replace(file, standard, written))).toMatchObject([
    {
      rule: 'links',
      file: `content/${file}`,
      line: 10,
      column: 54,
      found: written,
      mend: expect.stringContaining(mend),
    },
  ]);
});

test('links by reference and bare addresses are looked at, too', async () => {
  const reference = replace(file, standard, '[standard][rfc]\n\n[rfc]: http://www.example.com/');
  expect(await told(reference)).toMatchObject([{ rule: 'links', line: 10 }]);

  const bare = replace(file, standard, 'http://www.example.com/');
  expect(await told(bare)).toMatchObject([{ rule: 'links', line: 10, column: 54 }]);
});

test.each([
  '[x](mailto:help@example.com)',
  '[x](tel:+3581234)',
  '[<Label id="save" />](https://www.example.com/)',
  '[x](#if-alias)',
])('%s is sound', async (written) => {
  expect(await told(replace(file, standard, written))).toEqual([]);
});

test('a link to a step is sound', async () => {
  expect(await told(replace(guide, 'Take the steps', '[Skip](#password) or take the steps'))).toEqual([]);
});

test.each([
  ['that does not exist', '![x](./acounts.png)', 'Did you mean "./accounts.png"?'],
  ['without ./', '![x](accounts.png)', 'Write ./accounts.png.'],
  ['from elsewhere', '![x](https://www.example.com/x.png)', 'There is: ./accounts.png.'],
  ['without a description', '![](./accounts.png)', 'Write between [ and ] what it shows'],
])('a picture %s is told', async (_what, written, mend) => {
  expect(await told(replace(guide, picture, written))).toMatchObject([
    {
      rule: 'links',
      file: `content/${guide}`,
      at: written,
      column: 1,
      mend: expect.stringContaining(mend),
    },
  ]);
});

test('a picture by reference is told: the site would not find its file', async () => {
  const written = '![The list][list]\n\n[list]: ./accounts.png';
  expect(await told(replace(guide, picture, written))).toMatchObject([
    {
      rule: 'links',
      at: '![The list][list]',
      found: 'a picture by reference, ![The list](./accounts.png)',
    },
  ]);
});
