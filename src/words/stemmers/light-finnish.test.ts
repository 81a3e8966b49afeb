import { expect, it } from 'vitest';
import { stemmer } from './light-finnish.ts';

it.each([
  ['kirjautua kirjaudu kirjaudun kirjautuminen kirjautumisen kirjautumaan kirjautumassa kirjautunut'],
  ['unohtaa unohdin unohtunut unohdus unohtui'],
  ['vaihtaa vaihdan vaihtaminen vaihda'],
  ['salasana salasanan salasanaa salasanasi salasanani salasanoja salasanat salasanalla'],
  ['tili tilin tilit tiliä tilille tilejä tilien'],
  ['osoite osoitteen osoitetta osoitteet osoitteeseen osoitteita'],
  ['puhelin puhelimen puhelinta puhelimessa puhelimeen'],
  ['asetus asetukset asetusten asetuksia asetuksissa'],
  ['lähettää lähetän lähetys lähetä'],
  ['hakkeroitu hakkerointi hakkerit'],
  ['kaksivaiheinen kaksivaiheisen kaksivaiheista'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each(['tili tila', 'salasana salaus', 'posti poisto', 'viesti vahvistus', 'sivu siivota'])(
  'different stems for %s',
  (words) => {
    expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
  },
);

it('never stems a word away', () => {
  for (const word of ['a', 'on', 'se', 'ei', 'yö', 'ssa', 'minen', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
