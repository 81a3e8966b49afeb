/*
 * What the HTTP Observatory of MDN (algorithm 6, twelve tests) would give an answer, by its published rules:
 * https://developer.mozilla.org/observatory/docs/tests_and_scoring and its source, mdn/mdn-http-observatory 1.6.3.
 * What cannot be asked offline is a fact of the caller's: https with a good certificate and a redirect from http.
 */

export interface Observed {
  /** Names in lower case, values as sent, once for each time a header was sent. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly html: string;
  /** Whether http leads to https on the same host first, and https has a good certificate. */
  readonly secure: boolean;
  /** Whether the domain is in browsers' preload list. */
  readonly preloaded?: boolean;
}

export interface Score {
  readonly score: number;
  readonly grade: string;
  /** Points of each test: what counts from 100, bonuses only from 90 on. */
  readonly points: Readonly<Record<string, number>>;
}

type Test = (answer: Observed) => number;

const tests: Readonly<Record<string, Test>> = {
  'content-security-policy': policyPoints,
  'strict-transport-security': ({ headers, secure, preloaded }) => {
    const { values, once } = read(headers, 'strict-transport-security');
    const age = /(?:^|;)\s*max-age=(\d+)\s*(?:;|$)/i.exec(values[0] ?? '')?.[1];
    if (!secure || !once || age === undefined) return -20;
    return preloaded ? 5 : Number(age) >= 15_552_000 ? 0 : -10;
  },
  'x-frame-options': (answer) => {
    const framing = directives(policyOf(answer)).get('frame-ancestors');
    if (framing !== undefined) return 5;
    const { values } = read(answer.headers, 'x-frame-options');
    return /^(?:deny|sameorigin)$/i.test(values[0] ?? '') ? 5 : -20;
  },
  'referrer-policy': (answer) => {
    const said = read(answer.headers, 'referrer-policy').values[0] ?? metaOf(answer.html, 'name', 'referrer');
    if (said === undefined) return 0;
    const last = said.split(',').at(-1)?.trim().toLowerCase() ?? '';
    return ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(last)
      ? 5
      : last === 'no-referrer-when-downgrade'
        ? 0
        : -5;
  },
  'subresource-integrity': ({ html }) => {
    const scripts = [...html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/gi)].map(([tag]) => tag);
    const points = scripts.map((tag) => {
      const foreign = /\bsrc=["']?(?:https?:)?\/\//i.test(tag);
      const plain = /\bsrc=["']?http:/i.test(tag);
      if (/\bintegrity=["']?sha(?:256|384|512)-/i.test(tag)) return plain ? -20 : 5;
      return foreign ? (plain ? -50 : -5) : 0;
    });
    const worst = Math.min(0, ...points);
    return worst < 0 ? worst : Math.max(0, ...points);
  },
  'x-content-type-options': ({ headers }) =>
    /^nosniff$/i.test(read(headers, 'x-content-type-options').values[0] ?? '') ? 0 : -5,
  'cross-origin-resource-policy': ({ headers }) => {
    const [value] = read(headers, 'cross-origin-resource-policy').values;
    if (value === undefined || value === 'cross-origin') return 0;
    return ['same-origin', 'same-site'].includes(value) ? 10 : -5;
  },
  'cross-origin-opener-policy': ({ headers }) =>
    isolation(headers, 'cross-origin-opener-policy', [
      'same-origin',
      'same-origin-allow-popups',
      'noopener-allow-popups',
    ]),
  'cross-origin-embedder-policy': ({ headers }) =>
    isolation(headers, 'cross-origin-embedder-policy', ['require-corp', 'credentialless']),
  cookies: ({ headers }) => {
    const cookies = headers['set-cookie'] ?? [];
    if (cookies.length === 0) return 0;
    const strict = cookies.every((one) => /;\s*secure/i.test(one) && /;\s*httponly/i.test(one));
    return strict ? (cookies.every((one) => /;\s*samesite=/i.test(one)) ? 5 : 0) : -20;
  },
  'cross-origin-resource-sharing': ({ headers }) =>
    headers['access-control-allow-credentials'] !== undefined &&
    headers['access-control-allow-origin']?.[0] !== '*'
      ? -50
      : 0,
  redirection: ({ secure }) => (secure ? 0 : -20),
};

const grades = 'A+ 100,A 90,A- 85,B+ 80,B 70,B- 65,C+ 60,C 50,C- 45,D+ 40,D 30,D- 25,F 0'
  .split(',')
  .map((one) => one.split(' ') as [grade: string, least: string]);

/** Deductions all count; bonuses only where at least 90 is left without them. */
export function observatoryScore(answer: Observed): Score {
  const points = Object.fromEntries(Object.entries(tests).map(([name, test]) => [name, test(answer)]));
  const all = Object.values(points);
  const base = 100 + all.filter((one) => one < 0).reduce((sum, one) => sum + one, 0);
  const bonus = all.filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
  const score = Math.max(0, base >= 90 ? base + bonus : base);
  return { score, grade: grades.find(([, least]) => score >= Number(least))?.[0] ?? 'F', points };
}

function policyPoints(answer: Observed): number {
  const text = policyOf(answer);
  if (text === undefined) return -25;
  const names = text.split(';').map((part) => part.trim().split(/\s+/)[0]?.toLowerCase() ?? '');
  const named = names.filter((name) => name !== '');
  if (named.length === 0 || new Set(named).size < named.length) return -25;
  const policy = directives(text);
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src');
  const script = sources('script-src');
  const style = sources('style-src');
  const object = sources('object-src');
  const broad = (list: readonly string[] | undefined) =>
    list === undefined || list.some((one) => ['*', 'https:', 'http:', 'data:', 'blob:'].includes(one));
  if (script === undefined || broad(script) || script.includes("'unsafe-inline'") || broad(object))
    return -20;
  const insecure = (list: readonly string[] | undefined) => list?.some((one) => /^http:/.test(one)) ?? false;
  if (
    ['script-src', 'object-src', 'style-src', 'connect-src', 'frame-src'].some((name) =>
      insecure(sources(name)),
    )
  )
    return -20;
  if (script.includes("'unsafe-eval'") || insecure(sources('img-src')) || insecure(sources('media-src')))
    return -10;
  if (broad(style) || style?.includes("'unsafe-inline'")) return 0;
  const none = policy.get('default-src');
  return none?.length === 1 && none[0] === "'none'" ? 10 : 5;
}

function isolation(headers: Observed['headers'], name: string, good: readonly string[]): number {
  const { values, once } = read(headers, name);
  if (values.length === 0) return 0;
  return once && good.includes(values[0] ?? '') ? 10 : -5;
}

function policyOf({ headers, html }: Observed): string | undefined {
  return (
    read(headers, 'content-security-policy').values[0] ??
    metaOf(html, 'http-equiv', 'content-security-policy')
  );
}

function metaOf(html: string, attribute: string, value: string): string | undefined {
  return new RegExp(`<meta ${attribute}="?${value}"? content="([^"]*)"`, 'i').exec(html)?.[1];
}

function directives(policy: string | undefined): Map<string, readonly string[]> {
  return new Map(
    (policy ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

function read(headers: Observed['headers'], name: string) {
  const values = headers[name] ?? [];
  return { values, once: values.length === 1 };
}
