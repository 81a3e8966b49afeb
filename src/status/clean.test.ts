import { describe, expect, it } from 'vitest';
import { cleanDate, cleanLink, cleanText, field } from './clean.ts';

const page = 'https://status.example.com/';

describe('a title from a feed', () => {
  it.each([
    ['line\nbreaks\tand\u00a0spaces ', 'line breaks and spaces'],
    ['\u202egnorts\u202c text', 'gnorts text'],
    ['\u2066iso\u2069lated', 'isolated'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['bell\u0007 and \u009b escape', 'bell and escape'],
    ['half \ud83d', 'half'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['', ''],
  ])('is one line of plain characters: %j', (given, cleaned) => {
    expect(cleanText(given)).toBe(cleaned);
  });

  it('is cut to 140 characters, never through the middle of one', () => {
    const cut = [...cleanText('🙂'.repeat(200))];
    expect(cut).toHaveLength(140);
    expect(cut.at(-1)).toBe('…');
    expect(cut.at(-2)).toBe('🙂');
    expect([...cleanText('a'.repeat(140))]).toHaveLength(140);
  });

  it('costs little when it is a megabyte long', () => {
    expect([...cleanText('long '.repeat(200_000))].length).toBeLessThanOrEqual(140);
  });
});

describe('a link from a feed', () => {
  it.each(['https://status.example.com/incidents/1', '/incidents/1', 'https://STATUS.example.com/x'])(
    'is kept when it leads to the status page over https: %s',
    (link) => {
      expect(cleanLink(link, page, ['status.example.com'])).toMatch(/^https:\/\/status\.example\.com\//);
    },
  );

  it('may lead to a host the operator names', () => {
    expect(cleanLink('https://stspg.example/abc', page, ['stspg.example'])).toBe('https://stspg.example/abc');
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://status.example.com/x',
    'file:///etc/passwd',
    'http://status.example.com/',
    'ftp://status.example.com/',
    '//evil.example/',
    'https://evil.example/',
    'https://status.example.com@evil.example/',
    'https://user:secret@status.example.com/',
    'https://user@status.example.com/',
    'https://status.example.com.evil.example/',
    'https://evil.example/status.example.com',
    'https://status.example.com:8443/',
    'https://stаtus.example.com/',
    '\\\\evil.example\\x',
    'https:evil.example',
    'https://',
    'https://[::1/',
  ])('is dropped when it could lead anywhere else: %j', (link) => {
    const kept = cleanLink(link, page, ['status.example.com']);
    // "https:evil.example" is read by browsers as a path below the page's own host.
    if (kept !== null) expect(new URL(kept).host).toBe('status.example.com');
    if (!link.startsWith('https:evil')) expect(kept).toBeNull();
  });
});

describe('a time from a feed', () => {
  it('is given in UTC, and only when its zone is told', () => {
    expect(cleanDate('2026-11-20T10:42:00+01:00')).toBe('2026-11-20T09:42:00.000Z');
    for (const doubt of [
      '2026-11-20 10:42:00',
      '2026-11-20T10:42:00',
      'yesterday',
      '<no value>',
      '2026-13-40T99:00:00Z',
    ]) {
      expect(cleanDate(doubt)).toBeNull();
    }
  });
});

it('finds own properties only, whatever they are called', () => {
  expect(field(JSON.parse('{"__proto__": {"status": "operational"}}'), 'status')).toBeUndefined();
  expect(field({}, 'constructor')).toBeUndefined();
  expect(field(null, 'x')).toBeUndefined();
  expect(field([1], '0')).toBeUndefined();
});
