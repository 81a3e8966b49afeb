import type { Answer, Outcome } from './answer.ts';
import { type BrowserAccess, browserAccess } from './browser-access.ts';
import { type Product, products } from './products.ts';

/** A format that was recognised. */
export interface Recognised {
  readonly product: Product;
  /** Which address told, and by which fields. */
  readonly evidence: string;
}

export type Verdict =
  | (Recognised & {
      readonly kind: 'found';
      /** Its name in provider.yml. */
      readonly provider: string;
      /** The addresses that answered, in the order of the adapter, and what they answered. */
      readonly feeds: readonly string[];
      readonly bodies: readonly unknown[];
      readonly access: BrowserAccess;
      /** One of them is not sent as JSON. */
      readonly mistyped: boolean;
      /** All of them, one after the other, as a page asks them. */
      readonly tookMs: number;
      /** Other formats the page speaks, too. */
      readonly also: readonly Recognised[];
    })
  | (Recognised & { readonly kind: 'unsupported' })
  | {
      readonly kind: Trouble;
      /** Where it happened. */
      readonly url: string;
      readonly detail: string;
    };

/** Why nothing was found. `missing`: nothing there, `broken`: something there that is not right just now. */
export type Trouble =
  | 'missing'
  | 'html'
  | 'key'
  | 'timeout'
  | 'tls'
  | 'refused'
  | 'tooLarge'
  | 'broken'
  | 'elsewhere';

/**
 * Weightiest first: what says most about a feed that is there, but not for us or not now. JSON of some other kind is
 * not much: a page that is there, too, says more.
 */
const TROUBLES: readonly (readonly [Outcome, Trouble])[] = [
  ['dns', 'missing'],
  ['tooLarge', 'tooLarge'],
  ['broken', 'broken'],
  ['timeout', 'timeout'],
  ['tls', 'tls'],
  ['refused', 'refused'],
  ['busy', 'broken'],
  ['key', 'key'],
  ['elsewhere', 'elsewhere'],
  ['html', 'html'],
  ['json', 'broken'],
  ['absent', 'missing'],
];

/**
 * What a status page is, from what its addresses answered. Pure.
 *
 * @param page of which the addresses are
 * @param answers that of the given address first
 * @param origin of the site that wants to read it
 */
export function recognise(page: URL, answers: readonly Answer[], origin: string): Verdict {
  const [given] = answers;
  const recognised = products.flatMap((product) => recogniseOne(product, page, answers, origin));
  const found = recognised.filter((one) => one.kind === 'found');
  const [best, ...also] = found;
  // One document may fit two products; a second format is one at another address.
  if (best) return { ...best, also: also.filter(({ feeds }) => feeds[0] !== best.feeds[0]) };
  const [unsupported] = recognised;
  if (unsupported) return unsupported;
  for (const [outcome, kind] of TROUBLES) {
    const answer = answers.find((one) => one.outcome === outcome);
    if (answer) {
      const detail = answer.detail ?? (outcome === 'json' ? 'JSON in no format that is known here' : '');
      return { kind, url: answer.url, detail };
    }
  }
  return { kind: 'missing', url: given?.url ?? page.href, detail: '' };
}

type Known = Extract<Verdict, { kind: 'found' | 'unsupported' }>;

function recogniseOne(product: Product, page: URL, answers: readonly Answer[], origin: string): Known[] {
  const { provider, feeds, needed = 1, evidence } = product;
  const readable = (url: string) => answers.find((one) => one.url === url && one.outcome === 'json');
  const usual = feeds(page);
  // The address that was given may be a feed that somebody put where it is not usual.
  for (const addresses of [usual, answers.slice(0, 1).map(({ url }) => url)]) {
    const told = addresses.map(readable);
    const words = told[0] ? evidence(told[0].json) : null;
    if (!told[0] || words === null || !told.slice(0, addresses === usual ? needed : 1).every(Boolean))
      continue;
    const common = { product, evidence: `${told[0].url} has ${words}` };
    if (provider === null) return [{ kind: 'unsupported', ...common }];
    const there = told.filter((one) => one !== undefined);
    return [
      {
        kind: 'found',
        ...common,
        provider,
        feeds: there.map(({ url }) => url),
        bodies: there.map(({ json }) => json),
        access: browserAccess(there, origin),
        mistyped: there.some(({ wrongType }) => wrongType !== undefined),
        tookMs: there.reduce((sum, { tookMs = 0 }) => sum + tookMs, 0),
        also: [],
      },
    ];
  }
  return [];
}
