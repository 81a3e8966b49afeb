/** Letters two forms of a word have in common from the beginning: fewer say nothing, more are not asked of a long one. */
const [FEWEST, ENOUGH] = [3, 4];

/** A word without what differs in writing only: capitals, marks above and below letters, signs between them. */
function bare(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether a found word is a form of a typed one, as far as its letters tell. Pagefind shortens a word that stands
 * nowhere until something begins like it: `452` finds the 4 of a step, `captcha` what begins with `ca`.
 *
 * A form of a word begins with half of it or with enough of its letters, and words run together begin with the first of
 * them; what has a digit in it is never inflected.
 */
export function isSameWord(found: string, typed: string): boolean {
  const [one, other] = [bare(found), bare(typed)];
  if (other === '' || one === '') return false;
  if (one.includes(other)) return true;
  if (/\p{N}/u.test(other)) return false;
  if (one.length >= FEWEST && other.startsWith(one)) return true;
  const least = Math.max(FEWEST, Math.min(ENOUGH, Math.ceil(other.length / 2)));
  return one.length >= least && one.startsWith(other.slice(0, least));
}

/** Whether one of the found words is a form of one of the words of a query. In scripts without spaces a query is one word. */
export function hasSameWord(found: readonly string[], query: string): boolean {
  const typed = query.split(' ');
  return found.some((one) => typed.some((word) => isSameWord(one, word) || isPartOf(one, word)));
}

/** Scripts without capitals may be written without spaces: then a found word is a part of what was typed. */
function isPartOf(found: string, typed: string): boolean {
  const part = bare(found);
  return part !== '' && part === part.toUpperCase() && /\p{L}/u.test(part) && bare(typed).includes(part);
}
