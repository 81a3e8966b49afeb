import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyser.ts';
import { cutCompound } from './compounds.ts';
import { stemmer as finnish } from './stemmers/light-finnish.ts';

const cut = (word: string, known: string, rules = {}, stemmer = (one: string) => one) => {
  const { compounds, stem } = createAnalyser(stemmer, {
    ignore: [],
    links: [],
    parts: [],
    whole: [],
    ...rules,
  });
  const words = new Set(known.split(' ').map(stem));
  const found = cutCompound(word, (one) => words.has(one), compounds);
  return found && `${found.first} ${found.last}`;
};

describe('a compound', () => {
  it('is cut into words that stand alone elsewhere', () => {
    expect(cut('lösenordsbyte', 'lösenord byte', { links: ['s'] })).toBe('lösenord byte');
    expect(cut('sähköpostitilin', 'sähköposti tili', {}, finnish)).toBe('sähköposti tilin');
    expect(cut('vahvistuskoodia', 'vahvistus koodit', {}, finnish)).toBe('vahvistus koodia');
  });

  it('may have a first part that is one itself', () => {
    expect(cut('passwortänderungsseite', 'passwort änderung seite', { links: ['s'] })).toBe(
      'passwortänderung seite',
    );
  });

  it('may have a part that no text has alone, where a writer lists it', () => {
    expect(cut('asiakastuki', 'asiakas', { parts: ['tuki'] })).toBe('asiakas tuki');
    expect(cut('webmailapp', 'webmail', { parts: ['app'] })).toBe('webmail app');
  });
});

describe('a word is left whole', () => {
  it('when a part of it is no word', () => {
    expect(cut('lösenordsbyte', 'lösenord', { links: ['s'] })).toBeUndefined();
  });

  it('when a part would be too short to mean anything', () => {
    expect(cut('kontakta', 'kon takta')).toBeUndefined();
    expect(cut('postin', 'pos tin')).toBeUndefined();
  });

  it('when a writer says so', () => {
    expect(cut('adgangskode', 'adgang kode', { links: ['s'], whole: ['adgangskode'] })).toBeUndefined();
  });
});
