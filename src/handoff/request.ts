import { articleOf, articlePath, bestText } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';
import { addressWith, mailTemplate } from './cut.ts';

/** What stands below the heading of a step that only an administrator can do. */
export interface Request {
  /** The first of the administrator's steps in a row: it has the request for all of them. */
  readonly first: { readonly id: string; readonly number: number };
  /** The request, to be read and copied. It holds nothing that only its sender may know. */
  readonly text: string;
  /**
   * Address that opens a message that leads to the steps, without a receiver. It holds no more, since a page with the
   * whole text twice is heavy; script puts that in (`requestMail`).
   */
  readonly mail: string;
}

/**
 * The request for a step, in the language of the guide's text; undefined for a step that everyone can do. Steps of
 * the administrator that follow each other are asked for at once.
 */
export function requestFor(
  library: Library,
  article: string,
  step: string,
  tag: string,
): Request | undefined {
  const { steps } = articleOf(library, article).facts;
  const isTheirs = (place: number) => steps[place]?.who === 'administrator';
  let from = steps.findIndex(({ id }) => id === step);
  if (!isTheirs(from)) return undefined;
  while (isTheirs(from - 1)) from--;
  let to = from;
  while (isTheirs(to)) to++;

  const { title: guide, parts } = bestText(library, article, tag);
  const word = (key: string, values = {}) => wordIn(library, tag, `handoff.${key}`, values);
  const first = steps[from]?.id ?? '';
  const address = `${library.provider.helpCentre.address}${articlePath(tag, article)}#${first}`;
  const lines = steps
    .slice(from, to)
    .map(({ id }, index) => word('line.step', { number: from + index + 1, title: parts?.steps[id] ?? '' }));
  const text = word('requestText', { guide, steps: [...lines, address].join('\n\n') });
  return {
    first: { id: first, number: from + 1 },
    text,
    mail: asWritten(addressWith(requestMail(library, article, tag), address, '')),
  };
}

/** Template of the address that opens a request as a message. */
export function requestMail(library: Library, article: string, tag: string): string {
  const { title: guide } = bestText(library, article, tag);
  return mailTemplate('', wordIn(library, tag, 'handoff.requestSubject', { guide }));
}

/**
 * An address with its letters beyond ASCII, and marks that mean nothing in the query of an address, as they are
 * written. Browsers encode what they must by themselves, and a page with the words twice is lighter when both are alike.
 */
function asWritten(address: string): string {
  return address.replace(/(?:%[89A-F][0-9A-F])+|%(?:2C|2F|3A|3F)/g, decodeURIComponent);
}
