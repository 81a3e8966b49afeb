import type { Attribute, Token } from './html-tokens.ts';

/** An address in a page that the browser fetches or sends to by itself, and the directive that rules it. */
export interface Subresource {
  readonly attribute: Attribute;
  readonly directive: string;
  readonly addresses: readonly string[];
  /** Whether browsers check `integrity` for it. */
  readonly hashed: boolean;
}

type StartTag = Extract<Token, { kind: 'start' }>;

const direct: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audio: { src: 'media-src' },
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
  const get = (name: string) => tag.attributes.find((attribute) => attribute.name === name)?.value.toLowerCase() ?? '';
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
  if (!name.endsWith('srcset')) return [value];
  // A candidate is an address, then perhaps a width or density; a comma inside an address has no space after it.
  return value.split(/,\s+|,$/).flatMap((part) => part.trim().split(/\s+/).slice(0, 1)).filter((part) => part !== '');
}

/** Whether a policy lets a page use an address. */
export type Verdict = 'own' | 'allowed' | 'insecure' | 'foreign' | 'not-in-policy' | 'bad';

/** An address nobody can own, to resolve relative ones. */
const self = 'https://site.invalid';

/** @param page path of the page the address stands in, for relative addresses: `/guide/` */
export function judge(policy: string, directive: string, address: string, page: string): { verdict: Verdict; path: string } {
  const allowed = sourcesOf(policy, directive);
  if (!URL.canParse(address, self + page)) return { verdict: 'bad', path: '' };
  const url = new URL(address, self + page);
  const isOwn = url.origin === self;
  if (isOwn) return { verdict: allowed.includes("'self'") ? 'own' : 'not-in-policy', path: url.pathname };
  if (allowed.includes(url.origin) || allowed.includes(url.protocol)) return { verdict: 'allowed', path: '' };
  if (url.protocol === 'http:') return { verdict: 'insecure', path: '' };
  return { verdict: url.protocol === 'https:' ? 'foreign' : 'not-in-policy', path: '' };
}

function sourcesOf(policy: string, directive: string): readonly string[] {
  const directives = new Map(policy.split(';').map((part) => {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    return [name, sources];
  }));
  return directives.get(directive) ?? directives.get('default-src') ?? [];
}
