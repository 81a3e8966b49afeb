import type { Attribute } from './html-tokens.ts';
import { attributeValue, type StartTag } from './tag-breaches.ts';

/** An address in a page that the browser fetches or sends to by itself, and the directive that rules it. */
export interface Subresource {
  readonly attribute: Attribute;
  readonly directive: string;
  readonly addresses: readonly string[];
  /** Whether browsers check `integrity` for it. */
  readonly hashed: boolean;
}

const direct: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ping: 'connect-src' },
  area: { ping: 'connect-src' },
  audio: { src: 'media-src' },
  body: { background: 'img-src' },
  button: { formaction: 'form-action' },
  embed: { src: 'object-src' },
  feimage: { href: 'img-src', 'xlink:href': 'img-src' },
  form: { action: 'form-action' },
  iframe: { src: 'frame-src', srcdoc: 'frame-src' },
  frame: { src: 'frame-src' },
  image: { href: 'img-src', 'xlink:href': 'img-src' },
  img: { src: 'img-src', srcset: 'img-src' },
  input: { src: 'img-src', formaction: 'form-action' },
  object: { data: 'object-src' },
  script: { src: 'script-src', href: 'script-src', 'xlink:href': 'script-src' },
  source: { src: 'media-src', srcset: 'img-src' },
  table: { background: 'img-src' },
  td: { background: 'img-src' },
  th: { background: 'img-src' },
  track: { src: 'media-src' },
  use: { href: 'img-src', 'xlink:href': 'img-src' },
  video: { src: 'media-src', poster: 'img-src' },
};

const preloads: Readonly<Record<string, string>> = {
  script: 'script-src',
  style: 'style-src',
  image: 'img-src',
  font: 'font-src',
};

const links: Readonly<Record<string, string>> = {
  stylesheet: 'style-src',
  modulepreload: 'script-src',
  icon: 'img-src',
  'apple-touch-icon': 'img-src',
  'mask-icon': 'img-src',
  manifest: 'manifest-src',
  prefetch: 'connect-src',
  prerender: 'connect-src',
  preconnect: 'connect-src',
  'dns-prefetch': 'connect-src',
};

/** What a browser fetches because of this tag. `<link rel="canonical">` and plain links are not among it. */
export function subresources(tag: StartTag): Subresource[] {
  if (tag.name === 'link') return linked(tag);
  return tag.attributes.flatMap((attribute) => {
    const directive = direct[tag.name]?.[attribute.name];
    if (directive === undefined) return [];
    const hashed = tag.name === 'script' && attribute.name === 'src';
    return [{ attribute, directive, addresses: addressesOf(attribute), hashed }];
  });
}

function linked(tag: StartTag): Subresource[] {
  const get = (name: string) => attributeValue(tag, name)?.toLowerCase() ?? '';
  const relations = get('rel').split(/\s+/);
  const relation = relations.find((name) => name in links);
  const preload = relations.includes('preload') ? (preloads[get('as')] ?? 'connect-src') : undefined;
  const directive = preload ?? (relation === undefined ? undefined : links[relation]);
  if (directive === undefined) return [];
  const hashed = directive === 'script-src' || directive === 'style-src';
  return tag.attributes
    .filter(({ name }) => name === 'href' || name === 'imagesrcset')
    .map((attribute) => ({ attribute, directive, addresses: addressesOf(attribute), hashed }));
}

function addressesOf({ name, value }: Attribute): string[] {
  if (name === 'srcdoc') return ['about:srcdoc'];
  if (name === 'ping') return value.split(/\s+/).filter((address) => address !== '');
  if (!name.endsWith('srcset')) return [value];
  // A candidate is an address, then perhaps a width or density; a comma inside an address has no space after it.
  return value
    .split(/,\s+|,$/)
    .flatMap((part) => part.trim().split(/\s+/).slice(0, 1))
    .filter((part) => part !== '');
}

/** Whether a policy lets a page use an address; if not, the rule that is broken. */
export type Verdict =
  | 'own'
  | 'allowed'
  | 'insecure-address'
  | 'foreign-address'
  | 'not-in-policy'
  | 'bad-address';

/** An address nobody can own, to resolve relative ones. */
const self = 'https://site.invalid';

/**
 * @param page path of the page the address stands in, for relative addresses: `/guide/`
 * @returns the verdict and, for our own addresses, the path in the site
 */
export function judge(
  policy: string,
  directive: string,
  address: string,
  page: string,
): { readonly verdict: Verdict; readonly path: string } {
  const allowed = sourcesOf(policy, directive);
  if (!URL.canParse(address, self + page)) return { verdict: 'bad-address', path: '' };
  const { origin, protocol, pathname } = new URL(address, self + page);
  if (origin === self)
    return { verdict: allowed.includes("'self'") ? 'own' : 'not-in-policy', path: pathname };
  if (allowed.includes(origin) || allowed.includes(protocol)) return { verdict: 'allowed', path: '' };
  if (protocol === 'http:') return { verdict: 'insecure-address', path: '' };
  return { verdict: protocol === 'https:' ? 'foreign-address' : 'not-in-policy', path: '' };
}

function sourcesOf(policy: string, directive: string): readonly string[] {
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  return directives.get(directive) ?? directives.get('default-src') ?? [];
}
