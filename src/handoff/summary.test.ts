import { beforeAll, describe, expect, it } from 'vitest';
import type { GuideState } from '../guide/guide-state.ts';
import type { Library } from '../library/model.ts';
import { readContent } from '../library/read-content.ts';
import { type HandOffData, handOffData, handOffs } from './hand-off-data.ts';
import { type Facts, message, summaryLines } from './summary.ts';

/* The guide that this help centre has, in Finnish beside English. */
const guide = 'webmail-login-problems';
const at = Date.UTC(2026, 10, 22, 18, 15);
const nothingYet: Facts = {
  guide: undefined,
  status: undefined,
  browser: 'Firefox 145',
  zone: 'UTC (GMT+0000)',
  now: at,
};
let library: Library;
let data: HandOffData;
beforeAll(async () => {
  library = (await readContent('content')).library;
  data = handOffData(library, guide, 'fi', '/hand-off.css');
});
const nothingDone: GuideState = {
  ticked: new Map(),
  seen: new Map(),
  waits: new Map(),
  answers: new Map(),
  solved: null,
};
const lines = (facts: Partial<Facts>, place = 0) => {
  const text = data.texts[place];
  if (!text) throw new Error('The guide has no such text.');
  return summaryLines(text, data.steps, { ...nothingYet, ...facts }, 'Europe/Helsinki');
};

describe('the summary for support', () => {
  it('tells guide, address, language, every step and check, status, browser and time zone', () => {
    expect(lines({})).toEqual([
      'Ohje: Etkö pääse kirjautumaan Webmailiin? Selvitä syy',
      `${library.provider.helpCentre.address}/fi/${guide}/`,
      'Kieli: Suomi',
      'Ongelma ei ole vielä ratkennut',
      'Vaihe 1: Katso, toimiiko palvelu',
      'Tarkistamatta: Tilasivulla ei ole ilmoitusta häiriöstä.',
      'Vaihe 2: Tarkista sivu ja kirjautumistiedot',
      'Tarkistamatta: Olen Webmailin kirjautumissivulla.',
      'Tarkistamatta: Osoite ja salasana on kirjoitettu oikein.',
      'Tarkistamatta: Caps Lock ei ole päällä.',
      'Vaihe 3: Varmista, että tili on olemassa ja aktiivinen',
      'Tarkistamatta: Osoite on luettelossa sähköpostitilinä eikä vain aliaksena.',
      'Tarkistamatta: Tili on aktiivinen.',
      'Vaihe 4: Aseta uusi salasana',
      'Tarkistamatta: Uusi salasana on tallennettu.',
      'Tarkistamatta: Olen odottanut viisi minuuttia.',
      'Tarkistamatta: Olen yrittänyt uudelleen uudella salasanalla.',
      'Tilasivu: Palvelun tilaa ei saatu selville',
      'Selain: Firefox 145',
      'Koottu: 22.11.2026 klo 20.15 (UTC (GMT+0000))',
    ]);
  });

  it('says the same to the support team in its own language, line by line', () => {
    const english = lines({}, 1);

    expect(english).toHaveLength(lines({}).length);
    expect(english.slice(0, 6)).toEqual([
      'Guide: Cannot sign in to Webmail? Find out why',
      `${library.provider.helpCentre.address}/en/${guide}/`,
      'Language: Finnish',
      'Not solved yet',
      'Step 1: See whether the service is working',
      'Not checked: The status page reports no problem.',
    ]);
  });

  it('tells which check was ticked and when, in the time of the reader', () => {
    const ticked = new Map([['caps-lock-off', at]]);
    expect(lines({ guide: { ...nothingDone, ticked } })).toContain(
      'Tarkistettu: Caps Lock ei ole päällä. (22.11.2026 klo 20.15)',
    );
    expect(lines({ guide: { ...nothingDone, ticked } }, 1).join('\n')).toMatch(
      /Checked: Caps Lock is off\. \(Nov 22, 2026, 8:15\sPM\)/,
    );
  });

  it('tells what the page itself has looked at, but not where the reader has decided otherwise', () => {
    const ticked = new Map([
      ['nothing-reported', at],
      ['caps-lock-off', at],
    ]);
    const seen = new Map([
      ['nothing-reported', at],
      ['caps-lock-off', 0],
    ]);
    const told = lines({ guide: { ...nothingDone, ticked, seen } });
    expect(told).toContain(
      'Sivun tarkistama: Tilasivulla ei ole ilmoitusta häiriöstä. (22.11.2026 klo 20.15)',
    );
    expect(told).toContain('Tarkistettu: Caps Lock ei ole päällä. (22.11.2026 klo 20.15)');
  });

  it('tells how long a wait still goes on', () => {
    const waits = new Map([['waited-five-minutes', at]]);
    expect(lines({ guide: { ...nothingDone, waits } })).toContain(
      'Odotus kesken, päättyy 22.11.2026 klo 20.15: Olen odottanut viisi minuuttia.',
    );
  });

  it('tells that the reader was on the wrong sign-in page first, also when the right one is ticked', () => {
    const answers = new Map([['right-page', 'control-panel']]);
    expect(lines({ guide: { ...nothingDone, answers } })).toContain(
      'Tarkistamatta: Olen Webmailin kirjautumissivulla. – Ensin väärällä kirjautumissivulla: Ohjauspaneeli',
    );
    const ticked = new Map([['right-page', at]]);
    expect(lines({ guide: { ...nothingDone, answers, ticked } })).toContain(
      'Tarkistettu: Olen Webmailin kirjautumissivulla. (22.11.2026 klo 20.15) – Ensin väärällä kirjautumissivulla: Ohjauspaneeli',
    );
  });

  it('tells what the reader found instead', () => {
    const answers = new Map([['listed-as-account', 'only-an-alias']]);
    expect(lines({ guide: { ...nothingDone, answers } }, 1)).toContain(
      'Not checked: The address is listed as a mail account, not only as an alias. – Found instead: It is only an alias',
    );
  });

  it('names the incident, but not one that is over', () => {
    const status = (indicator: 'degraded' | 'operational') =>
      lines({ status: { indicator, checkedAt: null, title: 'Slow sign-in' } }).find((line) =>
        line.startsWith('Tilasivu'),
      );
    expect(status('degraded')).toBe('Tilasivu: Palvelussa on häiriöitä: Slow sign-in');
    expect(status('operational')).toBe('Tilasivu: Häiriöitä ei ole ilmoitettu');
  });

  it('tells which step solved it', () => {
    const solved = { step: 'account-exists-and-active', at };
    expect(lines({ guide: { ...nothingDone, solved } })[3]).toBe('Vaihe 3 auttoi (22.11.2026 klo 20.15)');
  });

  it('tells the status with the time it was seen, and no time where it is not known', () => {
    const status = (indicator: 'operational' | 'degraded' | 'unknown', checkedAt: number | null) =>
      lines({ status: { indicator, checkedAt, title: '' } }).find((line) => line.startsWith('Tilasivu'));

    expect(status('operational', at)).toBe('Tilasivu: Häiriöitä ei ole ilmoitettu (22.11.2026 klo 20.15)');
    expect(status('degraded', null)).toBe('Tilasivu: Palvelussa on häiriöitä');
    expect(status('unknown', at)).toBe('Tilasivu: Palvelun tilaa ei saatu selville');
  });

  it('is written once where the support team reads what the reader reads', () => {
    const english = handOffData(library, guide, 'en', '');

    expect(english.texts.map(({ language }) => language)).toEqual(['en']);
    expect(JSON.stringify(english.form)).not.toContain('support team too');
  });

  it('is there for every guide and language, and for nothing else', () => {
    const all = handOffs(library);
    const guides = ['cannot-send', 'hacked-mail-account', guide];
    expect([...new Set(all.map(({ article }) => article))].sort()).toEqual(guides);
    expect(all).toHaveLength(guides.length * library.languages.length);
  });
});

describe('what leaves the page', () => {
  const texts = [
    ['Ohje: a', 'Selain: b'],
    ['Guide: a', 'Browser: b'],
  ];
  const all = () => true;

  it("begins with the reader's own words, then the support team's language", () => {
    expect(message('  Apua!\n', texts, all)).toBe('Apua!\n\nGuide: a\nBrowser: b\n\nOhje: a\nSelain: b');
  });

  it('has no line that was struck out, in neither language', () => {
    expect(message('Apua!', texts, (place) => place !== 1)).toBe('Apua!\n\nGuide: a\n\nOhje: a');
  });

  it('may be the words alone, the lines alone, or nothing', () => {
    expect(message('Apua!', texts, () => false)).toBe('Apua!');
    expect(message(' ', [['Ohje: a']], all)).toBe('Ohje: a');
    expect(message(' ', texts, () => false)).toBe('');
  });
});
