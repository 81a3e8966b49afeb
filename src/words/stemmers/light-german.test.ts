import { expect, it } from 'vitest';
import { stemmer } from './light-german.ts';

it.each([
  ['konto kontos konten'],
  ['account accounts'],
  ['adresse adressen'],
  ['passwort passwortes passworts passwörter passwörtern passworter'],
  ['gerät geräte geräten geräts'],
  ['speicher speichern speichert speicherte gespeichert speicherung'],
  ['anmelden anmeldet angemeldet anzumelden anmeldung anmeldungen anmelde'],
  ['löschen löscht löschte gelöscht gelöschte gelöschten'],
  ['ändern ändert geändert geänderte änderung änderungen'],
  ['weiterleiten weiterleitet weitergeleitet weitergeleitete weiterleitung weiterzuleiten'],
  ['sperren sperrt gesperrt gesperrtes gesperrter'],
  ['öffnen öffnet öffnete geöffnet'],
  ['prüfen prüft prüfung prüfungen geprüft'],
  ['eingeben eingegeben eingegebene einzugeben'],
  ['wiederherstellen wiederhergestellt wiederherzustellen wiederherstellung'],
  ['synchronisieren synchronisiert synchronisation synchronisierung'],
  ['neu neue neuer neues neuen neuem'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each([
  'konto kontakt',
  'rechner rechnung',
  'warten wartung',
  'sich sicher',
  'falsch gefälscht',
  'fehler fehlen',
  'senden gesendete',
  'intern internet',
  'server service',
  'mail mailing',
])('different stems for %s', (words) => {
  expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
});

it('never stems a word away', () => {
  for (const word of ['a', 'en', 'er', 'ung', 'ge', 'zu', 'es', 'geht', 'gesetzt', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
