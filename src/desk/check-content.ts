import { findingsOf, today } from '../checks/checked-library.ts';
import { wordsAsked } from '../checks/spelling.ts';
import { type LanguageTools, languageTools } from '../language-tools/language-tools.ts';
import type { Finding } from '../library/finding.ts';
import { type Content, readContent } from '../library/read-content.ts';

/** A look at a content folder: what stands in it, and everything that can be said of it. */
export interface Look {
  readonly content: Content;
  readonly findings: readonly Finding[];
}

/**
 * Looks at a content folder with everything the rules can ask, dictionaries included. The tools are loaded once, so
 * that a second look, in a watch, is quick.
 *
 * @param root path of the folder
 * @param shownAs how paths begin in findings, default: from the working directory
 */
export async function checkContent(root: string, shownAs?: string): Promise<Look> {
  loaded ??= languageTools();
  const [content, tools] = await Promise.all([readContent(root, shownAs), loaded]);
  await Promise.all([tools.learn(wordsAsked(content)), tools.loadStemmers(content.library.languages)]);
  return { content, findings: findingsOf(content, { today: today(), tools }) };
}

let loaded: Promise<LanguageTools> | undefined;
