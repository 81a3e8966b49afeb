import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { secretPattern } from './secret-pattern.ts';
import { findSecret } from './secrets.ts';

/** The words readers are really guarded with. */
const patterns = ['en', 'fi'].map((tag) => {
  const words = JSON.parse(readFileSync(`content/interface/${tag}.json`, 'utf8')) as Record<string, string>;
  return secretPattern(words['handoff.secretWords'] ?? '', words['handoff.secretLinks'] ?? '');
});
const find = (text: string) => findSecret(text, patterns);

describe('a text that carries a password is refused', () => {
  it.each([
    'password: xyz',
    'Password = xyz',
    'PASSWORD:hunter2',
    'password=correct horse battery',
    'My password is hunter2.',
    'my password was “Tr0ub4dor&3”',
    'I changed the password to Summer2026!',
    'I changed my password to now Summer2026!',
    'password hunter2 does not work',
    'hunter2 is my password',
    'passcode -> 4711',
    'PIN 4711',
    'my PIN is 12345678',
    'pwd: kissa',
    'user: anna@example.com, pass: kissa, it fails',
    'anna@example.com\npassword:\nkissa',
    'username/password: anna/kissa',
    'Passwords: kissa, koira',
    'The “password”: kissa',
    'verification code 482913',
    'salasana: xyz',
    'Salasana = …abc',
    'salasanani on Kissa123',
    'Salasana oli ennen Kissa123',
    'Kissa123 on salasanani',
    'vaihdoin salasanaksi Kissa_123',
    'sähköpostisalasana: kissa',
    'tunnusluvuksi 4711',
    'PIN-koodi on 4711',
    'vahvistuskoodi: 482913',
  ])('%s', (text) => {
    expect(find(text)).toBeDefined();
  });
});

describe('a text about passwords passes', () => {
  it.each([
    'my password does not work',
    'The password is wrong.',
    'I am sure that the password is right!',
    'Password: I have reset it twice',
    'It says “wrong password”.',
    'I changed the password at 20:15 on 22.11.2026 and waited five minutes.',
    'I changed the password 15 minutes ago',
    'Wrong password (3 times)',
    'The password of anna.virtanen2@example.com is refused',
    'see password https://help.example.com/reset2',
    'password and Office365 sign-in fail',
    'Incorrect username or password. Error code: 0x80040115',
    'error code: 0x80040115',
    'password error 0x80040115',
    'pinch to zoom: works2day',
    'The compass: north, passport: yes',
    'salasana ei toimi',
    'Salasana on varmasti oikein!',
    'Salasana: ei kelpaa, vaikka vaihdoin sen',
    'Vaihdoin salasanan klo 20.15 ja odotin viisi minuuttia.',
    'Väärä käyttäjätunnus tai salasana',
    'salasanan vaihto: kokeiltu kaksi kertaa',
    'pinnalla on virhe: 123456',
    'Näytöllä lukee: salasana on vanhentunut',
    '',
  ])('%s', (text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe('the reader is told where', () => {
  it('by line and word, and never with the password', () => {
    const text = 'Hello\nit fails\nMy password is hunter2, really';
    const secret = find(text);

    expect(secret).toMatchObject({ line: 3, word: 'password' });
    expect(text.slice(secret?.start, secret?.end)).toBe('password is hunter2,');
    expect(JSON.stringify(secret)).not.toContain('hunter2');
  });

  it('also where the password comes first', () => {
    const text = 'Hei!\nKissa123 on salasanani';
    const secret = find(text);

    expect(text.slice(secret?.start, secret?.end)).toBe('Kissa123 on salasanani');
    expect(secret?.line).toBe(2);
  });
});

it('a language with signs of its own in its words does no harm', () => {
  expect(findSecret('geslo(1): x', [secretPattern('geslo(1), [x', 'je?')])).toMatchObject({
    word: 'geslo(1)',
  });
});

it('a comma too many makes no password of everything', () => {
  expect(findSecret('Guide: x1y2z3', [secretPattern('password*, ,', ' is,')])).toBeUndefined();
});

it.each([
  ['letters and digits without a space', 'a1'.repeat(1000)],
  ['quotation marks', '"'.repeat(2000)],
  ['signs', 'a@.!_'.repeat(400)],
  ['signs of addresses', '@'.repeat(2000)],
  ['brackets behind the word', `password${')'.repeat(1900)}`],
  ['the word again and again', 'password '.repeat(222)],
  ['spaces and lines', 'password\n \n'.repeat(166)],
])('a long text is looked through while it is written: %s', (_, text) => {
  // A pattern that runs away takes minutes: the runner's own limit ends it.
  expect(() => find(text)).not.toThrow();
});
