import { describe, expect, test } from 'vitest';
import { answers, type Damage, findingsAfter, replace, withAnswers } from './fixture.ts';

const file = 'articles/mail/webmail-sign-in/fi.mdx';
const listed = '<Check id="account-listed">Osoite on luettelossa.</Check>\n\n';
const active = '<Check id="account-active">Tili on aktiivinen.</Check>\n\n';
const changed = '<Check id="password-changed">Uusi salasana on tallennettu.</Check>\n\n';

function swap(one: string, other: string): Damage[] {
  return [replace(file, one, '§'), replace(file, other, one), replace(file, '§', other)];
}

describe('against article.yml', () => {
  test('an unknown check is told once, with the nearest one and both lists', async () => {
    expect(await findingsAfter(replace(file, 'id="account-active"', 'id="acount-active"'))).toMatchObject([
      {
        rule: 'step-parity',
        file: `content/${file}`,
        line: 30,
        column: 1,
        found: '<Check id="acount-active">',
        expected: 'a check of article.yml',
        mend: 'Did you mean "account-active"?',
        detail: [
          '   declared in article.yml   written in this text',
          '   service-status            service-status',
          '     no-incident               no-incident',
          '   account                   account',
          '     account-listed            account-listed',
          ' ≠   account-active          –',
          ' ≠ –                           acount-active',
          '   password                  password',
          '     password-changed          password-changed',
        ],
      },
    ]);
  });

  test('an unknown step is told once, and its checks not at all', async () => {
    expect(await findingsAfter(replace(file, '<Step id="account">', '<Step id="acount">'))).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Step id="acount">',
        mend: 'Did you mean "account"?',
      },
    ]);
  });

  test('a missing check is told at its neighbour', async () => {
    expect(await findingsAfter(replace(file, active, ''))).toMatchObject([
      {
        rule: 'step-parity',
        at: listed.trim(),
        found: 'no <Check id="account-active">',
        mend: 'Add it behind "account-listed".',
      },
    ]);
  });

  test('a missing step is told with its checks, as one thing', async () => {
    const step = `<Step id="password">\n\n## Valitse uusi salasana\n\nKirjoita uusi salasana kahdesti ja paina <kbd>Enter</kbd>.\n\n${changed}</Step>\n`;

    expect(await findingsAfter(replace(file, step, ''))).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Step id="account">',
        found: 'no <Step id="password">',
        mend: 'Add it with its checks behind "account".',
      },
    ]);
  });

  test('a check that stands twice is told at its second place', async () => {
    expect(await findingsAfter(replace(file, active, `${active}${active}`))).toMatchObject([
      {
        rule: 'step-parity',
        line: 32,
        found: '<Check id="account-active"> once more',
      },
    ]);
  });

  test('a step with the id of another is told once, with the id that is missing', async () => {
    expect(await findingsAfter(replace(file, '<Step id="password">', '<Step id="account">'))).toMatchObject([
      {
        rule: 'step-parity',
        line: 33,
        found: '<Step id="account"> once more',
        mend: 'Is one of the two meant to be "password"?',
      },
    ]);
  });

  test('a check in another step is told with its own', async () => {
    expect(
      await findingsAfter(replace(file, active, ''), replace(file, changed, `${changed}${active}`)),
    ).toMatchObject([
      {
        rule: 'step-parity',
        at: active.trim(),
        found: '<Check id="account-active"> in step "password"',
        mend: 'Move it into step "account".',
      },
    ]);
  });

  test('a check outside of the steps is told', async () => {
    expect(
      await findingsAfter(
        replace(file, active, ''),
        replace(file, '<Support />', `<Support />\n\n${active.trim()}`),
      ),
    ).toMatchObject([
      {
        rule: 'step-parity',
        at: active.trim(),
        found: '<Check id="account-active"> outside of every step',
      },
    ]);
  });

  test('checks in another order are told', async () => {
    expect(await findingsAfter(...swap(listed, active))).toMatchObject([
      {
        rule: 'step-parity',
        found: expect.stringContaining('in another place'),
        expected: 'the order of article.yml: account-listed, account-active',
      },
    ]);
  });

  test('steps in another order are told', async () => {
    const findings = await findingsAfter(
      replace(
        'articles/mail/webmail-sign-in/article.yml',
        '  - id: password\n    checks:\n      - id: password-changed\n',
        '',
      ),
      replace(
        'articles/mail/webmail-sign-in/article.yml',
        'steps:\n',
        'steps:\n  - id: password\n    checks:\n      - id: password-changed\n',
      ),
    );
    expect(findings).toMatchObject([
      {
        file: expect.stringContaining('/en.mdx'),
        at: '<Step id="password">',
        mend: 'Move it to the beginning.',
      },
      {
        file: `content/${file}`,
        at: '<Step id="password">',
        mend: 'Move it to the beginning.',
      },
    ]);
  });

  test.each([
    ['without an id', '<Check>', '<Check> without id'],
    ['with an expression as id', '<Check id={"account-active"}>', '<Check> whose id is no text'],
    ['with an empty id', '<Check id="">', '<Check> whose id is no text'],
  ])('a check %s is told once', async (_what, tag, found) => {
    expect(await findingsAfter(replace(file, '<Check id="account-active">', tag))).toMatchObject([
      {
        rule: 'step-parity',
        line: 30,
        found,
        expected: '<Check id="account-active">',
      },
    ]);
  });

  test('a step without an id is told once', async () => {
    expect(await findingsAfter(replace(file, '<Step id="account">', '<Step>'))).toMatchObject([
      { rule: 'step-parity', at: '<Step>', expected: '<Step id="account">' },
    ]);
  });

  test('steps in an article that declares none are told', async () => {
    const steps = '<Steps>\n<Step id="write">\n\n## Kirjoita\n\n<Support />\n\n</Step>\n</Steps>';
    expect(
      await findingsAfter(replace('articles/help/contact-us/fi.mdx', '<Support />', steps)),
    ).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Step id="write">',
        mend: expect.stringContaining('declare it in article.yml'),
      },
    ]);
  });
});

describe('answers against article.yml', () => {
  test('as declared, below their check, are sound', async () => {
    expect(await findingsAfter(...withAnswers())).toEqual([]);
  });

  test('an unknown answer is told once, with the nearest one and both lists', async () => {
    const damage = replace(file, 'id="only-alias"', 'id="onyl-alias"');
    expect(await findingsAfter(...withAnswers(), damage)).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Answer id="onyl-alias">Alias.</Answer>',
        found: '<Answer id="onyl-alias">',
        expected: 'an answer of article.yml',
        mend: 'Did you mean "only-alias"?',
        detail: expect.arrayContaining([
          ' ≠     only-alias            –',
          ' ≠ –                             onyl-alias',
        ]),
      },
    ]);
  });

  test('a missing answer is told below its check, or behind the answer before it', async () => {
    const [first = '', second = ''] = answers.split('\n');
    expect(await findingsAfter(...withAnswers(), replace(file, `${first}\n`, ''))).toMatchObject([
      { found: 'no <Answer id="only-alias">', mend: 'Add it below check "account-active".' },
    ]);
    expect(await findingsAfter(...withAnswers(), replace(file, `${second}\n`, ''))).toMatchObject([
      { found: 'no <Answer id="nowhere">', mend: 'Add it behind "only-alias".' },
    ]);
  });

  test('an answer below another check is told with its own', async () => {
    const findings = await findingsAfter(
      ...withAnswers(),
      replace(file, `${answers}\n`, ''),
      replace(file, listed, `${listed.trim()}\n${answers}\n\n`),
    );
    expect(findings).toMatchObject([
      {
        found: '<Answer id="only-alias"> in check "account-listed"',
        expected: 'it in check "account-active"',
        mend: 'Move it below check "account-active".',
      },
      { found: '<Answer id="nowhere"> in check "account-listed"' },
    ]);
  });

  test('an answer outside of every check is told', async () => {
    const findings = await findingsAfter(
      ...withAnswers(),
      replace(file, `${answers}\n`, ''),
      replace(file, '<Support />', `${answers}\n\n<Support />`),
    );
    expect(findings[0]).toMatchObject({ found: '<Answer id="only-alias"> outside of every check' });
  });

  test('a check that is missing takes its answers with it', async () => {
    const damage = replace(file, `${active.trim()}\n${answers}\n\n`, '');
    expect(await findingsAfter(...withAnswers(), damage)).toMatchObject([
      { found: 'no <Check id="account-active">', mend: 'Add it behind "account-listed".' },
    ]);
  });

  test('answers in another order are told', async () => {
    const turned = answers.split('\n').reverse().join('\n');
    expect(await findingsAfter(...withAnswers(), replace(file, answers, turned))).toMatchObject([
      { rule: 'step-parity', expected: 'the order of article.yml: only-alias, nowhere' },
    ]);
  });

  test('an answer of several lines or without an id is told', async () => {
    expect(await findingsAfter(...withAnswers(), replace(file, 'Alias.<', '\n\nAlias.\n\n<'))).toMatchObject([
      { rule: 'step-parity', expected: 'one line of text: the words of a link' },
    ]);
    expect(await findingsAfter(...withAnswers(), replace(file, ' id="only-alias"', ''))).toMatchObject([
      { rule: 'step-parity', found: '<Answer> without id', expected: '<Answer id="only-alias">' },
    ]);
  });
});

describe('the structure of steps', () => {
  test('a step outside of <Steps> is told', async () => {
    const findings = await findingsAfter(
      replace(file, '</Step>\n</Steps>', '</Step>'),
      replace(file, '<Step id="password">', '</Steps>\n\n<Step id="password">'),
    );
    expect(findings).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Step id="password">',
        found: '<Step id="password"> outside of <Steps>',
      },
    ]);
  });

  test('a second <Steps> is told: its numbers would begin again', async () => {
    const damage = replace(file, '<Step id="password">', '</Steps>\n<Steps>\n<Step id="password">');
    expect(await findingsAfter(damage)).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Steps>',
        line: 34,
        found: 'a second <Steps>',
      },
    ]);
  });

  test('text between two steps is told', async () => {
    const damage = replace(file, '<Step id="password">', '\nVielä yksi.\n\n<Step id="password">');
    expect(await findingsAfter(damage)).toMatchObject([
      {
        rule: 'step-parity',
        at: 'Vielä yksi.',
        found: 'a paragraph directly in <Steps>',
      },
    ]);
  });

  test('a check of several lines is told: it would be no sound label', async () => {
    const damage = replace(file, 'Tili on aktiivinen.', '\n\nTili on aktiivinen.\n\n');
    expect(await findingsAfter(damage)).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Check id="account-active">',
        expected: expect.stringContaining('one line'),
      },
    ]);
  });

  test('a step without a heading is told', async () => {
    expect(await findingsAfter(replace(file, '## Valitse uusi salasana\n', ''))).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Step id="password">',
        found: '<Step id="password"> without a ## heading',
      },
    ]);
  });

  test('a step with a heading of another level is told once', async () => {
    expect(await findingsAfter(replace(file, '## Valitse uusi', '### Valitse uusi'))).toMatchObject([
      {
        rule: 'step-parity',
        at: '<Step id="password">',
        found: '<Step id="password"> without a ## heading',
      },
    ]);
  });

  test('a heading that does not begin its step is told', async () => {
    const damage = replace(file, '## Valitse uusi salasana\n', 'Ensin tämä.\n\n## Valitse uusi salasana\n');
    expect((await findingsAfter(damage)).filter(({ rule }) => rule === 'step-parity')).toMatchObject([
      {
        at: '## Valitse uusi salasana',
        mend: 'Move the heading to the beginning of the step.',
      },
    ]);
  });

  test('a second ## heading in a step is told', async () => {
    const damage = replace(file, changed, `## Toinen {#second}\n\n${changed}`);
    expect((await findingsAfter(damage)).filter(({ rule }) => rule === 'step-parity')).toMatchObject([
      {
        at: '## Toinen {#second}',
        mend: 'Write ### Toinen, or make it a step of its own.',
      },
    ]);
  });
});
