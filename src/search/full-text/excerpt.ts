import type { Part } from '../result.ts';

/** A heading of the page with its position in the text, counted in words. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

const GAP = '\u200B';

/**
 * The words of a page's text as Pagefind counts them: cut at white space, or at the zero-width spaces it puts into
 * languages that write without spaces (there the escaped text keeps them and is unescaped here).
 */
export function wordsOf(content: string, escaped: string): { words: readonly string[]; joiner: string } {
  if (!escaped.includes(GAP)) return { words: content.split(/\s+/), joiner: ' ' };
  const words = escaped.split(GAP).map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  return { words, joiner: '' };
}

/**
 * The stretch of the text with the most found words in it, at most `length` words, found words marked.
 * Empty when none stands at or after `from` (the title stands before it): then the description says more.
 */
export function excerpt(
  text: { readonly words: readonly string[]; readonly joiner: string },
  locations: readonly number[],
  { length, from = 0 }: { readonly length: number; readonly from?: number },
): Part[] {
  const { words, joiner } = text;
  const hits = [...new Set(locations)].filter((at) => at >= from && at < words.length).sort((a, b) => a - b);
  const [first] = densest(hits, length);
  if (first === undefined) return [];
  // Three words before the first found one, so that it does not stand alone at the edge.
  const start = Math.max(from, Math.min(first - 3, words.length - length));
  const end = Math.min(words.length, start + length);
  const parts: Part[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last && !last.marked && !marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else if (piece !== '') parts.push({ text: piece, marked });
  };
  if (start > from) add('… ', false);
  for (let at = start; at < end; at += 1) {
    if (at > start) add(joiner, false);
    const word = words[at] ?? '';
    // Only the word itself is marked, not the full stop or bracket that stands with it.
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    add(before, false);
    add(core, hits.includes(at));
    add(after, false);
  }
  if (end < words.length) add(' …', false);
  return parts;
}

/** The run of positions within `length` words that has the most of them; the first such run. */
function densest(hits: readonly number[], length: number): number[] {
  let best: number[] = [];
  for (const [index, start] of hits.entries()) {
    const run = hits.slice(index).filter((at) => at < start + length - 3);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The headings whose own part of the text has the most found words, at most `most`; a hit in the heading counts more. */
export function bestHeadings(
  headings: readonly Heading[],
  locations: readonly number[],
  most: number,
): readonly Heading[] {
  const ordered = [...headings].sort((a, b) => a.location - b.location);
  return ordered
    .map((heading, index) => {
      const end = ordered[index + 1]?.location ?? Number.POSITIVE_INFINITY;
      const length = heading.text.split(/\s+/).length;
      const inside = locations.filter((at) => at >= heading.location && at < end);
      const inHeading = inside.filter((at) => at < heading.location + length);
      return { heading, weight: inside.length + 3 * inHeading.length };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ heading }) => heading);
}
