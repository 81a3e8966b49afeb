import { expect, it } from 'vitest';
import { stemmer } from './light-dutch.ts';

it.each([
  ['adres adressen'],
  ['zoek zoekt zoeken'],
  ['probeer probeert proberen geprobeerd'],
  ['log logt loggen gelogd'],
  ['brief brieven'],
  ['kies kiest kiezen'],
  ['wachtwoord wachtwoorden'],
  ['account accounts'],
  ['instellen instelling instellingen'],
  ['verzend verzendt verzenden'],
  ['blokkeer blokkeert blokkeren geblokkeerd'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each(['account accent', 'mail map', 'server service', 'wachtwoord wachtrij', 'adres afzender'])(
  'different stems for %s',
  (words) => {
    expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
  },
);

it('never stems a word away', () => {
  for (const word of ['a', 'en', 'ing', 'ge', 'is', 'het', 'eet', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
