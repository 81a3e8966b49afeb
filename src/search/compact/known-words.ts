/*
 * Which stems stand somewhere in the texts, though the index has no postings of them: a Bloom filter (Bloom 1970) of
 * five bits a stem, asked before a word is taken for a slip. One unknown word in eleven is taken for known; then whole
 * texts are searched for it as typed, in vain, and that is all.
 */
import type { PackedAskedWords } from './asked-words.ts';

const BITS = 5;
const HASHES = 3;

/** 32 bits of a text, FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function places(stem: string, bits: number): number[] {
  const first = hash(stem, 0x811c9dc5);
  const second = hash(stem, 0x9e3779b9) | 1;
  return Array.from({ length: HASHES }, (_, turn) => ((first + turn * second) >>> 0) % bits);
}

/** What is known of words that an index does not have: the filter, and what readers tell by saying them. */
export type PackedKnown = readonly [string, ...PackedAskedWords];

/** The filter as base64; empty for no stems. */
export function packKnownWords(stems: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((stems.length * BITS) / 8));
  for (const place of stems.flatMap((stem) => places(stem, bytes.length * 8))) {
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  }
  // One by one: as arguments of one call, those of a large library are too many.
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Whether a stem stands in the texts; false is certain, true nearly so. */
export function knownWords(packed: string): (stem: string) => boolean {
  const bytes = atob(packed);
  return (stem) =>
    bytes.length > 0 &&
    places(stem, bytes.length * 8).every((place) => (bytes.charCodeAt(place >> 3) >> (place & 7)) & 1);
}
