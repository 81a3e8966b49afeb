import { createHash } from 'node:crypto';
import type { TextFacts } from '../library/model.ts';
import type { TextFile } from '../library/read-content.ts';

/** What one section of a text says. */
export interface Wording {
  /** Id of the section: `front`, or as in `../library/text-sections.ts`. */
  readonly id: string;
  /** Of `text`; the same for two texts that differ only in where their lines are broken. */
  readonly hash: string;
  readonly text: string;
  /** Where it begins in its file, from 1. */
  readonly line: number;
}

/** What every section of a text says, in the order of the page; nothing of a text that could not be read. */
export function wordingsOf(file: TextFile | undefined, facts: TextFacts | undefined): Wording[] {
  if (!file?.scanned || !facts) return [];
  const { title, description, keywords } = facts;
  const front = [`title: ${title}`, `description: ${description}`, `keywords: ${keywords.join(', ')}`];
  return [
    wording('front', front.join('\n'), 1),
    ...file.scanned.sections.map(({ id, start, end, line }) => wording(id, file.raw.slice(start, end), line)),
  ];
}

function wording(id: string, written: string, line: number): Wording {
  const text = written.replaceAll('\r\n', '\n');
  return { id, hash: hashOf(text), text, line };
}

/** The first eight digits of the SHA-256 of a text in Unicode's NFC, every run of white space as one space. */
export function hashOf(text: string): string {
  const same = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(same).digest('hex').slice(0, 8);
}
