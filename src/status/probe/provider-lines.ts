import { nearest } from '../../library/nearest.ts';
import { DEFAULTS } from '../defaults.ts';
import type { StatusComponent } from '../model.ts';

export interface StatusLines {
  readonly provider: string;
  readonly page: string;
  /** Left out where they are the usual ones of the provider. */
  readonly feeds?: readonly string[] | undefined;
  /** Left out where it is the usual one. */
  readonly timeoutMs?: number;
  /** The one in provider.yml now; empty where there is none. */
  readonly language: string;
}

/** The part `status:` of provider.yml. */
export function statusLines({ provider, page, feeds, language, timeoutMs }: StatusLines): string[] {
  const isUsual = timeoutMs === undefined || timeoutMs === DEFAULTS.timeoutMs;
  return [
    'status:',
    `  provider: ${provider}`,
    `  page: ${page}${isOnlyToTry(page) ? ' # only to try: the build refuses it, use HELP_STATUS_FEED' : ''}`,
    ...(feeds ? [`  feeds: [${feeds.map((feed) => `'${feed.replaceAll("'", '%27')}'`).join(', ')}]`] : []),
    ...(language ? [`  language: ${language} # in which the page is written: correct it if need be`] : []),
    ...(isUsual ? [] : [`  timeoutMs: ${timeoutMs}`]),
  ];
}

/** The address of this machine without TLS, which the command takes and provider.yml does not. */
export function isOnlyToTry(page: string): boolean {
  return page.startsWith('http:');
}

/** Both parts for a plain link. It knows no components, so the check wants none; what was chosen is kept in words. */
export function linkLines(page: string, services: Services): string[] {
  return [
    ...statusLines({ provider: 'link', page, language: '' }),
    heading(services),
    ...Object.entries(services).map(([id, { components }]) => {
      const before = components.length > 0 ? ` # before: ${components.map(scalar).join(', ')}` : '';
      return `  ${scalar(id)}: { components: [] }${before}`;
    }),
  ];
}

export type Services = Readonly<Record<string, { readonly components: readonly string[] }>>;

/** The part `services:` of provider.yml, with the components that seem to be meant. */
export function serviceLines(services: Services, components: readonly StatusComponent[]): string[] {
  const names = [...new Set(components.map(({ name }) => name))];
  return [
    heading(services),
    ...(names.length === 0 ? ['  # The feed names no components just now.'] : []),
    ...Object.entries(services).map(([id, { components: present }]) => {
      const known = present.filter(
        (name) =>
          names.length === 0 || components.some((one) => [one.id, one.name, one.group].includes(name)),
      );
      const meant = known.length > 0 ? known : componentsMeant(id, names);
      const hint =
        names.length > 0 && meant.length === 0 ? ' # none has a name like this: the whole page counts' : '';
      return `  ${scalar(id)}: { components: [${meant.map(scalar).join(', ')}] }${hint}`;
    }),
  ];
}

/** An empty part must say that it is. */
function heading(services: Services): string {
  return Object.keys(services).length > 0 ? 'services:' : 'services: {}';
}

/**
 * The components a service id seems to mean: those of the same letters, else those whose name has all of its words,
 * else the one nearest in spelling. Whole words, or "mail" would mean "Webmail".
 */
export function componentsMeant(service: string, names: readonly string[]): string[] {
  const same = names.filter((name) => letters(name) === letters(service));
  if (same.length > 0) return same;
  const wanted = words(service);
  const containing = names.filter((name) => wanted.every((word) => words(name).includes(word)));
  if (containing.length > 0) return containing;
  const near = nearest(service, names);
  return near === undefined ? [] : [near];
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function words(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A text as YAML, in quotes where it needs them. */
function scalar(text: string): string {
  const isPlain =
    /^\p{L}(?:[\p{L}\p{N} _-]*[\p{L}\p{N}])?$/u.test(text) &&
    !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
