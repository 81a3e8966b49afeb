import { describe, expect, it } from 'vitest';
import { adapters } from '../adapters.ts';
import { resolveStatus } from '../config.ts';
import type { Indicator, ProviderKey } from '../model.ts';
import { factsOf } from './facts.ts';
import { bodyOf, formats, placeOf } from './formats.ts';
import { FINE, type Scenario, SITUATIONS } from './scenario.ts';

const since = new Date('2026-11-20T10:00:00Z');
const url = 'https://status.example.com';
const readable = Object.keys(adapters).filter((name) => name !== 'link') as ProviderKey[];

/** The parsed answers of a product, in the order in which the site asks for them. */
function bodiesOf(provider: ProviderKey, scenario: Partial<Scenario>): unknown[] {
  const facts = factsOf({ ...FINE, ...scenario }, url, since);
  const format = formats[provider];
  return resolveStatus({ provider, page: `${url}${format?.page}` }).feedUrls.map((feed) => {
    const make = format?.answers[new URL(feed).pathname];
    if (!make) throw new Error(`The server has no answer at ${feed}.`);
    return JSON.parse(bodyOf(make(facts)));
  });
}

function read(provider: ProviderKey, scenario: Partial<Scenario>, components: readonly string[] = []) {
  const config = { ...resolveStatus({ provider, page: url }), components };
  return adapters[provider](bodiesOf(provider, scenario), config, Number(since));
}

const usual: Readonly<Record<Scenario['situation'], Indicator>> = {
  operational: 'operational',
  degraded: 'degraded',
  partialOutage: 'partialOutage',
  majorOutage: 'majorOutage',
  maintenance: 'maintenance',
  maintenancePlanned: 'operational',
  incident: 'degraded',
  resolved: 'operational',
};
/** What a product cannot say comes out as the nearest it can. */
const special: Readonly<Record<string, Partial<typeof usual>>> = {
  // One word for every outage; whole or part is told from the components, of which one is fine.
  betterstack: { majorOutage: 'partialOutage' },
  // Something over in the list of what goes on is not as the product says it: a doubt.
  incidentio: { resolved: 'unknown' },
  // No maintenance.
  cstate: { maintenance: 'degraded' },
  uptimekuma: { majorOutage: 'partialOutage' },
  // Endpoints are up or down, and an announcement for information is no incident.
  gatus: { majorOutage: 'partialOutage', maintenance: 'operational' },
};
const situations = Object.keys(SITUATIONS) as Scenario['situation'][];

describe.each(readable)('what the server says in the words of %s', (provider) => {
  it.each(situations)('is understood when it is %s', (situation) => {
    const expected = special[provider]?.[situation] ?? usual[situation];
    expect(read(provider, { situation, affects: 'both' }).indicator).toBe(expected);
  });

  it('has the text that somebody typed', () => {
    const title = 'Mail <b>waits</b> in Århus';
    const [item] = read(provider, { situation: 'degraded', title }).items;
    expect(item).toMatchObject({ kind: 'incident', title });
  });

  it('leaves nothing that is not understood', () => {
    for (const situation of situations) {
      expect([situation, read(provider, { situation, affects: 'both' }).oddities]).toEqual([situation, []]);
    }
  });
});

describe.each(['own', 'statuspage'] as const)('the components in the words of %s', (provider) => {
  it('are touched as chosen, and the control panel never', () => {
    const state = (name: string, affects: Scenario['affects']) =>
      read(provider, { situation: 'partialOutage', affects }, [name]).indicator;
    expect(state('Webmail', 'webmail')).toBe('partialOutage');
    expect(state('Mail', 'webmail')).toBe('operational');
    expect(state('Mail', 'both')).toBe('partialOutage');
    expect(state('Control panel', 'both')).toBe('operational');
  });

  it('are all concerned by an incident that names none', () => {
    expect(read(provider, { situation: 'degraded', affects: 'none' }, ['Control panel']).indicator).toBe(
      'degraded',
    );
  });
});

describe('an answer', () => {
  it('is the same for the same choice, so that browsers can revalidate it', () => {
    for (const { answers } of Object.values(formats)) {
      for (const make of Object.values(answers)) {
        const facts = factsOf({ ...FINE, situation: 'degraded' }, url, since);
        expect(bodyOf(make(facts))).toBe(bodyOf(make(facts)));
      }
    }
  });

  it.each(['own', 'statuspage', 'incidentio', 'instatus', 'betterstack', 'uptimekuma', 'gatus'])(
    'of %s is JSON whatever text is typed',
    (provider) => {
      const facts = factsOf(
        { ...FINE, situation: 'incident', title: 'a "quote" \\ \n </script>' },
        url,
        since,
      );
      for (const make of Object.values(formats[provider]?.answers ?? {})) {
        expect(() => JSON.parse(bodyOf(make(facts)))).not.toThrow();
      }
    },
  );

  it.each([
    ['incidentio', '"last_update_at": "2026-11-20T09:55:00.000Z"'],
    ['instatus', '"started": "Fri Nov 20 2026 09:20:00 GMT+0000 (Coordinated Universal Time)"'],
    ['betterstack', '"starts_at": "2026-11-20T09:20:00.000Z"'],
    ['cstate', '"createdAt":"2026-11-20 09:20:00 +0000 UTC"'],
    ['uptimekuma', '"createdDate": "2026-11-20 09:20:00"'],
    ['gatus', '"timestamp": "2026-11-20T09:20:00.000345612Z"'],
  ])('of %s writes times as the product does: %s', (provider, time) => {
    const facts = factsOf({ ...FINE, situation: 'degraded' }, url, since);
    const bodies = Object.values(formats[provider]?.answers ?? {}).map((make) => bodyOf(make(facts)));
    expect(bodies.join('\n')).toContain(time);
  });

  it('of cState cannot be read when the text has a quote, as the program itself does it', () => {
    const make = formats['cstate']?.answers['/index.json'];
    const text = (title: string) =>
      bodyOf(make?.(factsOf({ ...FINE, situation: 'incident', title }, url, since)));
    expect(() => JSON.parse(text('Slow mail'))).not.toThrow();
    expect(() => JSON.parse(text('Slow "mail"'))).toThrow();
  });

  it('of cState puts typed signs of replacement in as they are', () => {
    const make = formats['cstate']?.answers['/index.json'];
    const facts = factsOf({ ...FINE, situation: 'incident', title: '$& $1' }, url, since);
    expect(bodyOf(make?.(facts))).toContain('"title":"$& $1"');
  });
});

describe('an address', () => {
  it('leads to the answer below the prefix of the product', () => {
    expect(placeOf('/statuspage/api/v2/summary.json')).toMatchObject({
      provider: 'statuspage',
      prefix: '/statuspage',
      answer: '/api/v2/summary.json',
    });
    expect(placeOf('/uptimekuma/api/status-page/heartbeat/main')).toMatchObject({ prefix: '/uptimekuma' });
  });

  it('leads there without the prefix for the one product at the root', () => {
    expect(placeOf('/api/v2/summary.json')).toBeUndefined();
    expect(placeOf('/api/v2/summary.json', 'statuspage')).toMatchObject({ prefix: '' });
  });

  it('leads to the page for readers, or to nothing', () => {
    expect(placeOf('/statuspage')).toMatchObject({ answer: null });
    expect(placeOf('/uptimekuma/status/main')).toMatchObject({ answer: null });
    expect(placeOf('/statuspage/api/v3')).toBeUndefined();
    expect(placeOf('/constructor/x')).toBeUndefined();
    expect(placeOf('/own/toString')).toBeUndefined();
  });

  it('leads to the page everywhere where the product does that', () => {
    expect(placeOf('/betterstack/api/v2/summary.json')).toMatchObject({ answer: null });
  });
});
