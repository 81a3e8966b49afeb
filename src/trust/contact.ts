import type { Provider } from '../library/model.ts';

/** Whom to write to about the help centre itself. */
export interface Contact {
  /** As readers see it: an address of mail, or of a page without its https://. */
  readonly text: string;
  readonly url: string;
}

export function contactOf({ contact }: Pick<Provider, 'contact'>): Contact {
  return contact.email === undefined
    ? { text: (contact.url ?? '').replace(/^https:\/\//, ''), url: contact.url ?? '' }
    : { text: contact.email, url: `mailto:${contact.email}` };
}

/** Addresses of the two pages, below a language. */
export const privacyPath = (tag: string) => `/${tag}/privacy/`;
export const accessibilityPath = (tag: string) => `/${tag}/accessibility/`;
