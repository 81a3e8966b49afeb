import { z } from 'astro/zod';
import { unheadedSections } from './text-sections.ts';

/*
 * One schema for each kind of file in content/. The texts of the messages are read by writers: they say what is
 * expected, in words. Cross references (does this id exist?) are rules in src/checks/, not here.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens, such as reset-password');
const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as sv or pt-BR');
const words = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(least, least > 1 ? `at least ${least} characters` : 'at least one character')
    .max(most, `at most ${most} characters`);
const httpsUrl = z
  .url({ protocol: /^https$/, error: 'an address that begins with https://' })
  .refine((url) => !/^https:\/\/[^/?#]*@/.test(url), 'an address without user name and password');
const sitePath = z.string().regex(/^\/(?![/\\])/, 'a path of this site such as /status.json');
const httpsOrPath = z
  .string()
  .refine(
    (url) => httpsUrl.safeParse(url).success || sitePath.safeParse(url).success,
    'an address that begins with https://, or a path of this site such as /feedback',
  );
const atLeast = (least: number) => z.number().min(least, `at least ${least}`).optional();

const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('a day of the calendar as YYYY-MM-DD, such as 2026-11-22'),
);
const days = z.int('a whole number of days').min(1, 'at least 1 day').max(3650, 'at most 3650 days');

/** A text that may begin with #, which begins a comment in YAML where it is not in quotes: then nothing is left of it. */
const hashed = <Output>(schema: z.ZodType<Output, string>) => z.preprocess((value) => value ?? '', schema);
const colour = hashed(
  z
    .string()
    .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, "a colour of 3 or 6 digits in quotes, such as '#0f6b4f'")
    .transform((hex) => (hex.length === 7 ? hex : hex.replace(/[^#]/g, '$&$&'))),
);
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const openDays = z
  .string()
  .transform((text) => text.split('-').map((day) => weekdays.indexOf(day) + 1))
  .refine(
    ([first = 0, last = first, ...more]) => first > 0 && first <= last && more.length === 0,
    `a day or a span in the order of the week, such as sat or mon-fri (${weekdays.join(', ')})`,
  )
  .transform(([first = 1, last = first]): [number, number] => [first, last]);
/** Quotes, because older YAML tools read a time as a number of minutes. */
const clock = z.string("a time in quotes, such as '09:00'").regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
  error: "a time as HH:MM in quotes, such as '09:00'",
  abort: true,
});
const openingHours = z.strictObject({
  zone: z.string().refine(isTimeZone, 'a time zone such as Europe/Helsinki'),
  open: z
    .array(
      z
        .strictObject({ days: openDays, from: clock, to: clock })
        .refine(({ from, to }) => from < to, 'from: earlier than to: (what goes past midnight is two lines)'),
    )
    .min(1, "at least one line such as { days: mon-fri, from: '09:00', to: '17:00' }"),
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: zone });
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}

/** Where an answer or a step leads. */
const next = hashed(
  z
    .string()
    .regex(
      /^#?[a-z0-9]+(-[a-z0-9]+)*$/,
      "the id of an article, or '#…' in quotes with the id of a step or heading",
    ),
);
const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
const longestWait = 24 * 3600;
const wait = z.preprocess(
  (value) => String(value ?? ''),
  z
    .string()
    .regex(/^[1-9]\d{0,4}[smh]$/, 'a number with s, m or h, such as 30s, 5m or 2h')
    .transform((text) => Number.parseInt(text, 10) * (unitSeconds[text.slice(-1)] ?? 1))
    .refine((seconds) => seconds <= longestWait, 'at most 24h'),
);
const check = z
  .strictObject({
    id,
    auto: z.enum(['status', 'caps-lock', 'cookies', 'online', 'login-page']).optional(),
    page: id.optional(),
    wait: wait.optional(),
    answers: z.array(z.strictObject({ id, next })).default([]),
  })
  .refine(({ auto, wait }) => auto === undefined || wait === undefined, {
    path: ['wait'],
    error: 'either auto or wait in one check',
  })
  .refine(({ auto, page }) => (auto === 'login-page') === (page !== undefined), {
    path: ['page'],
    error: 'the id of a sign-in page of provider.yml with auto: login-page, and only with it',
  });

const wordingHash = z
  .string()
  .regex(/^[0-9a-f]{8}$/, 'eight digits or letters from a to f, as npm run translations writes them');

const oldPath = z
  .string()
  .regex(
    /^(\/[\p{L}\p{N}_~!()*+,:@&=-][\p{L}\p{N}._~!()*+,:@&=-]*)+\/?$/u,
    'a path such as /support/old-page, as it is read (no %20), without ? and #',
  )
  .transform((path) => path.replace(/\/$/, ''));

/** Digits are a number of an earlier help centre, what begins with / a path, the rest an id. */
const oldAddress = z.preprocess(
  (value) => (typeof value === 'object' ? value : { [kindOfAddress(`${value}`)]: `${value}` }),
  z.union([
    z.strictObject({ path: oldPath, language: tag.optional() }),
    z.strictObject({ number: z.string() }),
    z.strictObject({ id }),
  ]),
);

function kindOfAddress(text: string): 'number' | 'path' | 'id' {
  return /^\d+$/.test(text) ? 'number' : text.startsWith('/') ? 'path' : 'id';
}

const systemPath = (form: RegExp, example: string) =>
  z
    .string()
    .regex(form, `a path such as ${example}`)
    .refine((path) => oldPath.safeParse(path.replace(/[{}]/g, '')).success, `a path such as ${example}`);

/** `redirects.yml`: how earlier help centres wrote their addresses, and what is gone. */
export const redirectsSchema = z.strictObject({
  numbered: z
    .array(
      z.strictObject({
        path: systemPath(/^[^{}]*\{locale\}[^{}]*\/\{number\}$/, '/hc/{locale}/articles/{number}'),
        home: systemPath(/^[^{}]*\{locale\}[^{}]*$/, '/hc/{locale}').optional(),
        locales: z.record(
          z.string().regex(/^[\w-]+$/, "the earlier system's name of a language, such as en-us"),
          tag,
        ),
      }),
    )
    .default([]),
  gone: z.array(id).default([]),
});

/** `published.yml`: every id an article was ever published under. */
export const publishedSchema = z.array(id);

/** What is expected where a whole part is missing; mistakes within it are told by its own schemas. */
function whenMissing(expected: string) {
  return { error: ({ code }: { code?: string }) => (code === 'invalid_type' ? expected : undefined) };
}

export const languagesSchema = z.strictObject({
  source: tag,
  languages: z
    .array(
      z.strictObject({
        tag,
        name: words(1, 40),
        direction: z.enum(['ltr', 'rtl']).default('ltr'),
        fallback: z.array(tag).default([]),
        // What browsers call it besides its tag.
        also: z.array(tag).optional(),
        // How the language is written; what is left out is not checked.
        quotes: z.string().regex(/^.+…/u, "quotation marks with … between them, such as '“…”'").optional(),
        spaceBefore: z.string().optional(),
        capitals: z.enum(['sentence', 'nouns']).optional(),
        // How its words are reduced to their stems, for search and related articles.
        stemmer: z
          .string()
          .regex(/^[a-z][a-z-]*$/, 'a name such as swedish, one of those in src/words/README.md')
          .optional(),
        region: z
          .string()
          .regex(/^[A-Z]{2}$/, 'two capitals that stand for a country, such as GB')
          .optional(),
        font: z
          .string()
          .regex(/^@fontsource\/[a-z0-9-]+$/, 'an npm package such as @fontsource/noto-sans-arabic')
          .optional(),
        spelling: z
          .string()
          .regex(/^[a-z][a-z-]*$/, 'an npm package such as dictionary-sv, or voikko')
          .optional(),
      }),
    )
    .min(1, 'at least one language'),
});

export const sectionsSchema = z.strictObject({
  frequent: z.array(id).default([]),
  sections: z
    .array(z.strictObject({ id, icon: words(1, 20), articles: z.array(id) }))
    .min(1, 'at least one section'),
});

export const articleSchema = z.strictObject({
  kind: z.enum(['guide', 'how-to', 'explanation', 'reference']),
  audience: z.enum(['everyone', 'administrator']).default('everyone'),
  services: z.array(z.string()).default([]),
  steps: z
    .array(
      z.strictObject({
        // The page's own parts have addresses that begin with site-.
        id: id
          .refine((one) => !one.startsWith('site-'), 'an id that does not begin with site-')
          .refine(
            (one) => !unheadedSections.includes(one),
            `another id: ${unheadedSections.join(', ')} are sections without a heading`,
          ),
        who: z.enum(['everyone', 'administrator']).default('everyone'),
        checks: z.array(check).default([]),
        next: next.optional(),
      }),
    )
    .default([]),
  related: z
    .array(
      z.union([
        id.transform((one): { id: string; why?: string | undefined } => ({ id: one })),
        z.strictObject({ id, why: id.optional() }),
      ]),
    )
    .max(5, 'at most five: those that help most; readers choose among more than that no better')
    .default([]),
  notRelated: z.array(id).default([]),
  reviewed: date,
  reviewEvery: days.optional(),
  redirects: z.array(oldAddress).default([]),
});

export const frontMatterSchema = z.strictObject({
  title: words(4, 65),
  description: words(50, 160),
  keywords: z.array(words(1, 60)).default([]),
  changed: date.optional(),
  from: z.record(z.string(), wordingHash).optional(),
});

export const historySchema = z.record(
  z.string(),
  z
    .array(
      z.strictObject({
        hash: wordingHash,
        grade: z.enum(['minor', 'changed', 'dangerous']).optional(),
        text: z.string(),
      }),
    )
    .min(1, 'at least one wording'),
);

export const labelsSchema = z.record(
  z.string(),
  z.union([
    words(1, 60).transform((text) => ({ text, assumed: false })),
    z.strictObject({ text: words(1, 60), assumed: z.boolean().default(false) }),
  ]),
);

const drawn = ['line', 'dots', 'switch'] as const;
const placeName = z
  .string()
  .regex(/^[A-Za-z][\w.-]*$/, 'a name such as address, without spaces, colons and commas');
const places = {
  label: z.string().optional(),
  word: z.string().optional(),
  value: z.string().optional(),
  text: words(1, 60).optional(),
  name: placeName.optional(),
};
const placeKinds = ['label', 'word', 'value', 'text'] as const;

function placeOf(written: { readonly [key in (typeof placeKinds)[number] | 'name']?: string | undefined }) {
  const kind = placeKinds.find((one) => written[one] !== undefined) ?? 'text';
  const from = written[kind] ?? '';
  return { kind, from, name: written.name ?? from };
}

/** A label's id or the name of something drawn; what else a place may be has fields. */
const shortPlace = placeName.transform((from) => {
  const isDrawn = (drawn as readonly string[]).includes(from);
  return { kind: isDrawn ? ('drawn' as const) : ('label' as const), from, name: from };
});
const oneSource = (written: object) => placeKinds.filter((kind) => Object.hasOwn(written, kind)).length === 1;
const whichSource = 'exactly one of label, word, value and text in a place';
const heldPlace = z.union([
  shortPlace,
  z.strictObject(places).refine(oneSource, whichSource).transform(placeOf),
]);
const place = z.union([
  shortPlace,
  z
    .strictObject({ ...places, look: z.enum(['button']).optional(), holds: heldPlace.optional() })
    .refine(oneSource, whichSource)
    .transform(({ look, holds, ...written }) => ({
      ...placeOf(written),
      ...(look && { look }),
      ...(holds && { holds }),
    })),
]);
const areaKinds = ['tabs', 'tiles', 'row', 'menu', 'fields'] as const;
const somePlaces = z.array(place).min(1, 'at least one place').optional();
const frame = z.enum(['window', 'phone']);
const areas = z
  .array(
    z
      .strictObject(Object.fromEntries(areaKinds.map((kind) => [kind, somePlaces])))
      .refine((area) => Object.keys(area).length === 1, `one of ${areaKinds.join(', ')} in each line`)
      .transform((area) => {
        const kind = areaKinds.find((one) => Object.hasOwn(area, one)) ?? 'row';
        return { kind, places: area[kind] ?? [] };
      }),
  )
  .min(1, 'at least one area');

/** `screens/<id>.yml`: a window, or `windows:` side by side. */
export const screenSchema = z
  .strictObject({
    frame: frame.optional(),
    title: place.optional(),
    areas: areas.optional(),
    windows: z
      .array(z.strictObject({ frame: frame.default('window'), title: place, areas }))
      .min(2, 'two windows or more; one alone needs no windows:')
      .optional(),
  })
  .refine(
    ({ frame, title, areas, windows }) => (windows ? !frame && !title && !areas : title && areas),
    'title: and areas:, or windows: with both in each',
  )
  .transform(({ frame = 'window', title, areas, windows }) => ({
    windows: windows ?? (title && areas ? [{ frame, title, areas }] : []),
  }));

export const interfaceSchema = z.record(z.string(), z.string().min(1, 'some words'));

export const linksSchema = z.strictObject({
  recheckAfter: days.default(365),
  links: z.array(z.strictObject({ url: httpsUrl, checked: date })).default([]),
});

/** By language tag; `any` for every language. */
export const spellingSchema = z.record(
  z.string(),
  z.strictObject({
    words: z.array(words(1, 60)).default([]),
    instead: z.record(z.string(), words(1, 60)).default({}),
  }),
);

/** `search/concepts.yml`: what readers look for, by id. */
export const conceptsSchema = z.record(
  z.string(),
  z.strictObject({
    best: id.optional(),
    problem: z.boolean().default(false),
    topic: z.boolean().default(false),
    unanswered: z.boolean().default(false),
  }),
);

const phrases = z.array(words(1, 60)).default([]);

/** `search/<language>.yml`: the words for it. */
export const searchWordsSchema = z.strictObject({
  ignore: phrases,
  compounds: z
    .strictObject({
      links: z.array(z.string().regex(/^\p{L}{1,3}$/u, 'one to three letters')).default([]),
      parts: phrases,
      whole: phrases,
    })
    .default({ links: [], parts: [], whole: [] }),
  concepts: z.record(z.string(), phrases).default({}),
});

export const providerSchema = z.strictObject({
  name: words(1, 40),
  reviewEvery: days.default(365),
  helpCentre: z.strictObject({
    name: words(1, 40),
    address: httpsUrl.refine((url) => !url.endsWith('/'), 'an address without a slash at its end'),
    logo: z
      .string()
      .regex(/^[\w-]+(?:\/[\w-]+)*\.svg$/, 'an SVG in this folder, such as logo.svg')
      .optional(),
  }),
  colours: z.strictObject({
    accent: colour,
  }),
  values: z.record(
    z.string(),
    z.union([
      words(1, 120).transform((text) => ({ text })),
      z.strictObject({ text: words(1, 120), url: httpsUrl.optional() }),
    ]),
  ),
  support: z
    .array(
      z
        .strictObject({
          id,
          icon: words(1, 20),
          url: httpsUrl.optional(),
          email: z.email('an address such as help@example.com').optional(),
          hours: openingHours.optional(),
        })
        .refine(
          ({ url, email }) => (url === undefined) !== (email === undefined),
          'either url: or email:, and not both',
        ),
    )
    .min(1, 'at least one way to reach support'),
  supportLanguage: tag.optional(),
  contact: z
    .strictObject(
      {
        email: z.email('an address such as help@example.com').optional(),
        url: httpsUrl.optional(),
      },
      whenMissing('whom readers write to about the help centre, such as { email: help@example.com }'),
    )
    .refine(
      ({ url, email }) => (url === undefined) !== (email === undefined),
      'either url: or email:, and not both',
    ),
  security: z.strictObject(
    {
      contacts: z
        .array(
          z
            .string()
            .refine(
              (uri) =>
                httpsUrl.safeParse(uri).success ||
                (uri.startsWith('mailto:') && z.email().safeParse(uri.slice('mailto:'.length)).success),
              'an address that begins with https:// or mailto:, such as mailto:security@example.com',
            ),
        )
        .min(1, 'at least one address for reports of a hole, such as mailto:security@example.com'),
      expires: date,
      languages: z.array(tag).default([]),
      policy: httpsUrl.optional(),
    },
    whenMissing(
      'whom to tell of a hole: contacts:, such as [mailto:security@example.com], and expires:, a day',
    ),
  ),
  feedback: z.strictObject({ url: httpsOrPath }).optional(),
  search: z.strictObject({ counters: httpsOrPath }).optional(),
  offline: z
    .union([z.literal('off'), z.strictObject({ articles: z.array(id).default([]) })])
    .default({ articles: [] }),
  signIn: z.array(z.strictObject({ id, icon: words(1, 20), url: httpsUrl.optional() })).default([]),
  status: z
    .strictObject({
      provider: z.enum([
        'link',
        'own',
        'statuspage',
        'incidentio',
        'instatus',
        'betterstack',
        'cstate',
        'uptimekuma',
        'gatus',
      ]),
      page: httpsUrl,
      feeds: z.array(z.union([httpsUrl, sitePath])).default([]),
      language: tag.default(''),
      components: z.array(words(1, 140)).default([]),
      linkHosts: z.array(words(1, 253)).default([]),
      load: z.enum(['visible', 'interaction', 'off']).default('visible'),
      pollSeconds: z.number().min(60, 'at least 60').max(3600, 'at most 3600').optional(),
      timeoutMs: atLeast(1000),
      maxBytes: atLeast(1024),
      staleAfterSeconds: atLeast(60),
      expireAfterSeconds: atLeast(60),
    })
    .refine(
      ({ staleAfterSeconds = 600, expireAfterSeconds = 3600 }) => expireAfterSeconds >= staleAfterSeconds,
      {
        path: ['expireAfterSeconds'],
        error: 'at least as long as staleAfterSeconds',
      },
    ),
  services: z.record(z.string(), z.strictObject({ components: z.array(words(1, 140)).default([]) })),
});
