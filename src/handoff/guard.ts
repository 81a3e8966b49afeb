import { fill } from '../translations/fill.ts';
import { findSecret } from './secrets.ts';

/** What guarding a field takes. */
export interface Guarded {
  readonly words: {
    /** What the line below the field says as long as nothing is wrong. */
    readonly help: string;
    /** What it says then; placeholders `line` and `word`. */
    readonly secret: string;
  };
  /** What passwords look like. */
  readonly secrets: readonly string[];
}

/**
 * Looks whether a field holds a password, and says so in the line below it.
 *
 * @param isLeaving the text is about to leave: the reader is led to the place
 * @returns whether it may leave
 */
export function guard(field: HTMLTextAreaElement, { words, secrets }: Guarded, isLeaving: boolean): boolean {
  const found = findSecret(field.value, secrets);
  field.ariaInvalid = `${!!found}`;
  say(field.nextElementSibling, found ? fill(words.secret, found) : words.help);
  if (found && isLeaving) {
    field.focus();
    field.setSelectionRange(found.start, found.end);
  }
  return !found;
}

/** Writes a sentence where it is read out; once, as long as it is the same. */
export function say(place: Element | null, sentence: string): void {
  if (place && place.textContent !== sentence) place.textContent = sentence;
}
