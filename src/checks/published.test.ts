import { expect, test } from 'vitest';
import { copy, findingsAfter, remove, replace, write } from './fixture.ts';

const all = ['alias-or-account', 'contact-us', 'webmail-sign-in'];
const list = (ids: readonly string[]) => write('published.yml', ids.map((id) => `- ${id}\n`).join(''));
const contact = 'articles/help/contact-us';

/** What a writer does who gives an article another id, and forgets its old address. */
const renamed = [
  copy(contact, 'articles/help/contact-support'),
  remove(contact),
  replace('sections.yml', 'contact-us', 'contact-support'),
];

test('a renamed article without a redirect is told, with what to write where', async () => {
  const findings = await findingsAfter(list(all), ...renamed);
  expect(findings.filter(({ rule }) => rule === 'published')).toMatchObject([
    { file: 'content/articles/help/contact-support/article.yml', level: 'check' },
    {
      file: 'content/published.yml',
      at: '- contact-us',
      found: '"contact-us", published once and no article any more',
      mend: expect.stringMatching(
        /renamed to "contact-support"\? Then write redirects: \[contact-us\] in its article.yml/,
      ),
    },
  ]);
});

test('its old address under redirects: or gone: satisfies it', async () => {
  const redirect = replace(
    'articles/help/contact-support/article.yml',
    'kind:',
    'redirects: [contact-us]\nkind:',
  );
  for (const mended of [redirect, write('redirects.yml', 'gone: [contact-us]')]) {
    const findings = await findingsAfter(list([...all, 'contact-support']), ...renamed, mended);
    expect(findings.filter(({ rule }) => rule === 'published')).toEqual([]);
  }
});

test('an article that is not listed stops the check, not the site', async () => {
  expect(await findingsAfter(list(all.slice(1)))).toMatchObject([
    { rule: 'published', level: 'check', mend: expect.stringContaining('npm run published') },
  ]);
});

test('a content folder without the list is not asked for it', async () => {
  expect(await findingsAfter()).toEqual([]);
});
