import { describe, expect, it } from 'vitest';
import { adapt as ownAdapter } from './adapters/own.ts';
import { adapt as statuspage } from './adapters/statuspage.ts';
import { cleanText } from './clean.ts';
import { component, configFor, incident, own, summary } from './fixtures/feeds.ts';
import type { BadgeState, StatusSnapshot } from './model.ts';
import { view } from './view.ts';

/*
 * A status page in the hands of somebody who means harm. Markup is no danger as text, so it stays as it is; what must
 * never come through is a link elsewhere, a character that plays with the reader's eyes, or more than fits.
 */

const texts: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'an image with a handler': '<img src=x onerror=alert(1)>',
  'a drawing with a handler': '<svg/onload=alert(1)>',
  'a frame': '<iframe srcdoc="<script>alert(1)</script>">',
  'the end of an attribute': '" onmouseover="alert(1)',
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a comment': '--><b>x',
  'a template': '{{constructor.constructor("alert(1)")()}}',
  'a placeholder of ours': '{{time}} {{state}}',
  'a Markdown link': '[x](javascript:alert(1))',
  entities: '&lt;script&gt;&#x202e;',
  'a style': '<style>*{display:none}</style>',
  'a text turned round': 'No problems \u202esmelborp',
  'an embedding to the left': '\u202ax\u202c',
  'an embedding to the right': '\u202bx\u202c',
  'an override to the left': '\u202dx',
  'an isolate to the left': '\u2066x\u2069',
  'an isolate to the right': '\u2067x\u2069',
  'an isolate by its first letter': '\u2068x\u2069',
  'a mark to the right': '\u200fx',
  'a mark to the left': '\u200ex',
  'an Arabic letter mark': '\u061cx',
  'a space without width': 'op\u200berational',
  'a joiner': 'op\u200derational',
  'a non-joiner': 'op\u200cerational',
  'a word joiner': 'op\u2060erational',
  'a byte order mark': '\ufeffoperational',
  'a soft hyphen': 'op\u00aderational',
  'hidden tag letters': 'x\u{e0041}\u{e0042}\u{e007f}',
  'a null character': 'a\u0000b',
  'an escape sequence': '\u001b[31mred\u001b[0m',
  'a bell': 'a\u0007b',
  'a control of the second set': 'a\u009bb',
  'a deletion': 'a\u007fb',
  'lines and tabs': 'a\r\n\tb\u2028c\u2029d\u000be\u0085f',
  'wide blanks': 'a\u3000\u2003\u00a0b',
  'the first half of a character': 'x\ud83d',
  'the second half of a character': '\udc00x',
  'two halves in the wrong order': '\udc00\ud83d',
  'two halves with a mark between': '\ud83d\u200b\ude42',
  'a megabyte': 'a'.repeat(1_000_000),
  'a megabyte of blanks': ' '.repeat(1_000_000),
  'a megabyte of marks': '\u202e'.repeat(1_000_000),
  'emoji at the cut': `${'a'.repeat(138)}🙂🙂🙂`,
  'emoji past the cut': `${'a'.repeat(139)}🙂🙂`,
  'emoji across the length looked at': `${' '.repeat(3999)}🙂`,
  'a family of emoji': '👨\u200d👩\u200d👧'.repeat(60),
  'a flag at the cut': `${'a'.repeat(138)}🇫🇮🇫🇮`,
  'a letter under many accents': `e${'\u0301'.repeat(500)}`,
  'a word of the prototype': '__proto__',
  'a word of the constructor': 'constructor',
  'a method': 'toString',
  'a link as text': 'https://evil.example/',
  'letters that fill nothing': '\u3164\u115f\u1160\uffa0',
  'a joiner of graphemes': 'op\u034ferational',
  'selectors of variants': 'x\ufe0f\u{e0100}',
  nothing: '',
};

const links: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001 javascript:alert(1)',
  'javascript://status.example.com/%0aalert(1)',
  'view-source:https://status.example.com/',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://status.example.com/x',
  'filesystem:https://status.example.com/x',
  'file:///etc/passwd',
  'about:blank',
  'mailto:x@example.com',
  'tel:+100',
  'intent://status.example.com/#Intent;end',
  'http://status.example.com/',
  'ws://status.example.com/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example\\x',
  'https:\\\\evil.example',
  '\thttps://evil.example/',
  'https://evil.example/?status.example.com',
  'https://evil.example#status.example.com',
  'https://status.example.com@evil.example/',
  'https://status.example.com%40evil.example/',
  'https://status.example.com.evil.example/',
  'https://status.example.com\u3002evil.example/',
  'https://evilstatus.example.com/',
  'https://status.example.com:8443/',
  'https://status.example.com./',
  'https://user:secret@status.example.com/',
  'https://user@status.example.com/',
  'https://:secret@status.example.com/',
  'https://st\u0430tus.example.com/',
  'https://xn--sttus-3ve.example.com/',
  'https://status.example.c\u043em/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://status.example.com%00.evil.example/',
  'https://',
  'https://[',
];

const settings = { statuspage: configFor(), own: configFor({ provider: 'own' }) };

/** Both feeds with this text in every place where one may stand, and this link. */
function snapshots(text: string, link = '/incidents/1'): StatusSnapshot[] {
  const page = summary({
    components: [
      component(text, 'operational', { id: text, group_id: 'g' }),
      component(text, text, { id: 'g', group: true }),
    ],
    incidents: [
      incident({ id: text, name: text, shortlink: link, started_at: text, components: [{ id: text }] }),
    ],
  });
  const document = own({
    components: [{ id: text, name: text, group: text, state: 'operational' }],
    items: [
      {
        id: text,
        kind: 'incident',
        title: text,
        url: link,
        startsAt: text,
        endsAt: text,
        componentIds: [text],
      },
    ],
    updatedAt: text,
    oddities: [text],
  });
  return [statuspage([page], settings.statuspage), ownAdapter([document], settings.own)];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('a text that means harm', () => {
  it.each(Object.keys(texts))('is one short line without tricks wherever it stands: %s', (name) => {
    for (const snapshot of snapshots(texts[name] ?? '')) {
      expect(snapshot.indicator).not.toBe('operational');
      expect(snapshot.items).toHaveLength(1);
      for (const text of strings(snapshot)) {
        expect([...text].length).toBeLessThanOrEqual(140);
        // No control, no formatting or invisible character, no half of one, no line break, no doubled blank.
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]|\s\s|^\s|\s$/u);
        expect(text.isWellFormed()).toBe(true);
        expect(cleanText(text)).toBe(text);
      }
    }
  });

  it.each(Object.keys(texts))('adds nothing to what the elements are drawn from but text: %s', (name) => {
    for (const snapshot of snapshots(texts[name] ?? '')) {
      const state: BadgeState = { phase: 'fresh', snapshot, fetchedAt: 0, failure: null };
      const words = { degraded: 'Trouble', unknown: 'Not known', untitled: 'Problem', named: '{{service}}' };
      const seen = view(state, { words, language: 'en', feedLang: 'da', now: 0 }, true);
      const parts = Object.values(seen?.places ?? {}).flat();
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) {
        if (typeof part === 'string') continue;
        expect(Object.keys(part).every((key) => ['text', 'time', 'lang', 'url'].includes(key))).toBe(true);
        if ('url' in part && part.url !== null)
          expect(part.url).toBe('https://status.example.com/incidents/1');
      }
    }
  });
});

describe('a link that means harm', () => {
  it.each(links)('is dropped, and the incident stays: %j', (link) => {
    for (const { items, indicator } of snapshots('Slow sign-in', link)) {
      expect(items[0]).toMatchObject({ title: 'Slow sign-in', url: null });
      expect(indicator).toBe('degraded');
    }
  });

  it.each([7, true, {}, [], ['https://status.example.com/'], { href: 'https://status.example.com/' }])(
    'is dropped when it is no text: %j',
    (link) => {
      const [item] = statuspage(
        [summary({ incidents: [incident({ shortlink: link })] })],
        settings.statuspage,
      ).items;
      expect(item?.url).toBeNull();
    },
  );
});

describe('a feed that means harm', () => {
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  const polluted = JSON.parse('{"__proto__": {"indicator": "none", "status": "operational"}}') as object;

  it.each<[string, object]>([
    ['nested 5,000 deep', { incidents: deep, components: deep }],
    ['with a hundred thousand components', { components: Array(100_000).fill(component('IMAP')) }],
    [
      'with a hundred thousand incidents that are over',
      { incidents: Array(100_000).fill(incident({ status: 'resolved' })) },
    ],
    ['with a prototype instead of a word', { indicator: polluted }],
    ['with prototypes instead of components', { components: [polluted] }],
    ['with numbers instead of names', { components: [component('IMAP', 'operational', { id: 7, name: 8 })] }],
    ['with incidents that are no objects', { incidents: ['resolved'] }],
  ])('is never good news: %s', (_, change) => {
    const snapshot = statuspage([summary(change)], settings.statuspage);
    expect(snapshot.indicator).not.toBe('operational');
    expect(snapshot.items.length).toBeLessThanOrEqual(5);
    expect(snapshot.components.length).toBeLessThanOrEqual(50);
  });

  it('leaves every other object as it was', () => {
    statuspage([summary({ components: [polluted], incidents: [polluted] })], settings.statuspage);
    ownAdapter([polluted], settings.own);
    expect(({} as Record<string, unknown>)['indicator']).toBeUndefined();
  });
});
