import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const en = 'articles/help/contact-us/en.mdx';
const fi = 'articles/help/contact-us/fi.mdx';
/** In both languages, so that nothing else is wrong. */
const said = (words: string) => [
  replace(en, 'by chat. Have', `by chat. ${words} Have`),
  replace(fi, 'chatissa. Ota', `chatissa. ${words} Ota`),
];

test.each([
  ['as it is', 'mail.example.com.'],
  ['as code', '`mail.example.com`.'],
  ['in bold', '**mail.example.com**.'],
])(
  'the host of a server typed %s is told with the value to write, in every language',
  async (_how, words) => {
    const findings = await findingsAfter(...said(words));
    expect(findings).toMatchObject(
      [en, fi].map((file) => ({
        rule: 'bare-values',
        level: 'warning',
        file: `content/${file}`,
        line: 6,
        found: '"mail.example.com", typed as text',
        expected: expect.stringContaining('<Value id="mail.host" />'),
      })),
    );
    expect(findings[0]?.column).toBe('You reach us by chat. '.length + words.indexOf('mail') + 1);
  },
);

test('of a name inside a longer one, the longer is told, once', async () => {
  const longer = replace(
    'provider.yml',
    'values:\n',
    'values:\n  app: Mail Helper\n  plus: Mail Helper Plus\n',
  );
  const findings = await findingsAfter(longer, replace(en, 'by chat.', 'by chat in Mail Helper Plus.'));
  expect(findings.filter(({ rule }) => rule === 'bare-values')).toMatchObject([
    { found: '"Mail Helper Plus", typed as text' },
  ]);
});

test('a port is told, a smaller number or a word that anybody may use is not', async () => {
  const more = "values:\n  port: '993'\n  minutes: '25'\n  security: TLS\n";
  const findings = await findingsAfter(
    replace('provider.yml', 'values:\n', more),
    ...said('Port 993, TLS, 25 times, 9930.'),
  );
  expect(findings.filter(({ rule }) => rule === 'bare-values').map(({ found }) => found)).toEqual([
    '"993", typed as text',
    '"993", typed as text',
  ]);
});

test.each([
  ['the value itself', '<Value id="mail.host" />.'],
  ['a longer host', 'Not a.mail.example.com or mail.example.com.au.'],
  ['an address of mail', 'Write to me@mail.example.com.'],
])('%s is sound', async (_what, words) => {
  expect((await findingsAfter(...said(words))).filter(({ rule }) => rule === 'bare-values')).toEqual([]);
});
