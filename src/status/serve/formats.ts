import type { Format } from './format.ts';
import { format as betterstack } from './formats/betterstack.ts';
import { format as cstate } from './formats/cstate.ts';
import { format as gatus } from './formats/gatus.ts';
import { format as incidentio } from './formats/incidentio.ts';
import { format as instatus } from './formats/instatus.ts';
import { format as own } from './formats/own.ts';
import { format as statuspage } from './formats/statuspage.ts';
import { format as uptimekuma } from './formats/uptimekuma.ts';

/** Each product the server can play, by the name it has in provider.yml, which is also its prefix. */
export const formats: Readonly<Record<string, Format>> = {
  own,
  statuspage,
  incidentio,
  instatus,
  betterstack,
  cstate,
  uptimekuma,
  gatus,
};

/** What a request asks for. */
export interface Place {
  /** Name of the product. */
  readonly provider: string;
  readonly format: Format;
  /** What stands before the path of the format: `/statuspage`, or nothing at the root. */
  readonly prefix: string;
  /** Path of an answer of the format; null for the page for readers. */
  readonly answer: string | null;
}

/**
 * @param path without query
 * @param atRoot the product that also answers without its prefix
 * @returns undefined when nothing stands there
 */
export function placeOf(path: string, atRoot?: string): Place | undefined {
  const [, first = ''] = path.split('/');
  const prefixed = Object.hasOwn(formats, first) ? first : undefined;
  const provider = prefixed ?? atRoot;
  const format = provider === undefined ? undefined : formats[provider];
  if (provider === undefined || format === undefined) return undefined;
  const prefix = prefixed === undefined ? '' : `/${prefixed}`;
  const rest = path.slice(prefix.length) || '/';
  if (Object.hasOwn(format.answers, rest)) return { provider, format, prefix, answer: rest };
  const isPage = rest === '/' || rest === format.page || rest.startsWith('/incidents/');
  return isPage || format.pageEverywhere ? { provider, format, prefix, answer: null } : undefined;
}

/** The body of an answer. */
export function bodyOf(document: unknown): string {
  return typeof document === 'string' ? document : JSON.stringify(document, null, 2);
}
