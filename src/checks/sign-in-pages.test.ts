import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const page = '- { id: webmail, icon: mail }';
const facts = 'articles/mail/webmail-sign-in/article.yml';
const asked = (id: string) =>
  replace(facts, '- id: account-listed', `- { id: account-listed, auto: login-page, page: ${id} }`);

test('a check that names one of the sign-in pages is sound', async () => {
  expect(await findingsAfter(asked('webmail'))).toEqual([]);
});

test('a check that names a page there is not is told with the nearest one', async () => {
  expect(await findingsAfter(asked('webmial'))).toMatchObject([
    {
      rule: 'sign-in-pages',
      file: `content/${facts}`,
      at: '- { id: account-listed, auto: login-page, page: webmial }',
      expected: 'a page of signIn: in content/provider.yml',
      mend: 'Did you mean "webmail"?',
    },
  ]);
});

test('a page that stands twice, or with an unknown icon, is told', async () => {
  expect(await findingsAfter(replace('provider.yml', page, `${page}\n  ${page}`))).toMatchObject([
    { rule: 'sign-in-pages', found: 'the sign-in page "webmail" once more' },
  ]);
  expect(await findingsAfter(replace('provider.yml', 'icon: mail', 'icon: mial'))).toMatchObject([
    { rule: 'sign-in-pages', at: '- { id: webmail, icon: mial }', mend: 'Did you mean "mail"?' },
  ]);
});

test('a page whose address is not https is told', async () => {
  const damage = replace('provider.yml', 'icon: mail }', "icon: mail, url: 'http://mail.example.com/' }");
  expect(await findingsAfter(damage)).toMatchObject([
    { rule: 'schema', expected: 'an address that begins with https://' },
  ]);
});

test('a page without words in a language is told, once for each word', async () => {
  const findings = await findingsAfter(
    replace('provider.yml', page, `${page}\n  - { id: panel, icon: wrench }`),
  );
  const keys = ['title', 'for', 'user', 'password'].map((what) => `no words for "signIn.panel.${what}"`);
  expect(findings.map(({ found }) => found)).toEqual([...keys, ...keys]);
});
