import { expect, it } from 'vitest';
import { stemmer } from './light-swedish.ts';

it.each([
  ['konto kontot konton kontona kontots'],
  ['lösenord lösenordet lösenorden lösenords'],
  ['filter filtret filtren'],
  ['server servern servrar servrarna serverns'],
  ['program programmet programmen'],
  ['adress adressen adresser adresserna adressens'],
  ['sida sidan sidor sidorna'],
  ['kod koden koder koderna'],
  ['dator datorn datorer datorerna'],
  ['ändra ändrar ändrade ändrat ändring ändringen ändringar'],
  ['skicka skickar skickade skickat skickats skickas'],
  ['spärra spärrar spärrad spärrat spärrade spärrning'],
  ['aktivera aktiverar aktivering aktiverat'],
  ['glömma glömmer glömde'],
  ['ogiltig ogiltigt ogiltiga'],
  ['guide guiden guider'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each([
  'konto kontakt',
  'kort korg',
  'mapp mail',
  'server service',
  'adress avsändare',
  'status statistik',
])('different stems for %s', (words) => {
  expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
});

it('never stems a word away', () => {
  for (const word of ['a', 'en', 'ing', 'arna', 'är', 'på', 'else', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
