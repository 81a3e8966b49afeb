import type { ArticleFacts } from '../library/model.ts';
import { nearest } from '../library/nearest.ts';
import type { ArticleFolder, Content, TextFile } from '../library/read-content.ts';
import type { ElementUse, ScannedText } from '../library/scanned-text.ts';

/** A text that could be parsed, with the folder it stands in. */
export interface ReadableText extends TextFile {
  readonly scanned: ScannedText;
  readonly folder: ArticleFolder;
  /** Absent when `article.yml` could not be read. */
  readonly facts: ArticleFacts | undefined;
}

/** A component of a certain name with the id it was given. */
export interface Use {
  readonly text: ReadableText;
  readonly element: ElementUse;
  readonly id: string;
}

/** Position of a finding that means a whole file. */
export const top = { line: 1, column: 1 } as const;

/** False for a file that could not be read: what rules would say of it follows from that and only hides it. */
export function isSound(content: Content, file: string): boolean {
  return content.findings.every((finding) => finding.file !== file);
}

/** Tags of `languages.yml`; empty when it could not be read. */
export function tagsOf(content: Content): string[] {
  return content.library.languages.map(({ tag }) => tag);
}

/**
 * What to do with a file of a language that `languages.yml` lacks: its name is mistyped, its language new, or gone. It is
 * never to be renamed to a file that is there, which would be lost.
 *
 * @param wanted names it could have, `fi.mdx`
 */
export function mendStrayFile({ files }: Content, file: string, wanted: readonly string[]): string {
  const folder = directory(file);
  const name = file.slice(folder.length + 1);
  const isThere = (one: string) => files.has(`${folder}/${one}`);
  const near = nearest(
    name,
    wanted.filter((one) => !isThere(one)),
  );
  if (near !== undefined) return `Did you mean "${near}"? Rename it, or add its language to languages.yml.`;
  const twin = wanted.find((one) => isThere(one) && name.startsWith(one.slice(0, one.indexOf('.'))));
  if (twin === undefined)
    return 'Add its language to languages.yml or, where that has gone, remove the file.';
  return `Did you mean "${twin}"? It is there: move into it what belongs there, or add a language to languages.yml.`;
}

/** Ids of every article folder, also of those whose `article.yml` is broken. */
export function articleIds(content: Content): string[] {
  return [...new Set(content.folders.map(({ id }) => id))];
}

/** Folders whose `article.yml` could be read, with what it says. */
export function readableFolders(content: Content): (ArticleFolder & { readonly facts: ArticleFacts })[] {
  return content.folders.flatMap((folder) => {
    const facts = factsOf(content, folder);
    return facts ? [{ ...folder, facts }] : [];
  });
}

const known = new WeakMap<Content, readonly ReadableText[]>();

/** Texts that could be parsed, in languages that exist. */
export function readableTexts(content: Content): readonly ReadableText[] {
  const texts = known.get(content) ?? readTexts(content);
  known.set(content, texts);
  return texts;
}

function readTexts(content: Content): ReadableText[] {
  const tags = new Set(tagsOf(content));
  return content.texts.flatMap((text) => {
    const folder = content.folders.find(({ file }) => directory(file) === directory(text.file));
    if (!text.scanned || !folder || (tags.size > 0 && !tags.has(text.language))) return [];
    return [{ ...text, scanned: text.scanned, folder, facts: factsOf(content, folder) }];
  });
}

/** Every use of a component that has an id; one without is a finding of the rule `components`. */
export function usesOf(content: Content, component: string): Use[] {
  return readableTexts(content).flatMap((text) =>
    text.scanned.elements.flatMap((element) => {
      const id = element.attributes.id;
      return element.name === component && id ? [{ text, element, id }] : [];
    }),
  );
}

/** The folder of a file, without a slash at its end. */
export function directory(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** Values that stand more than once, as indexes of the second and later ones. */
export function repeats(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

/**
 * Missing entries that no unknown one can stand for, so that a typing mistake is told once: each unknown entry stands
 * for the nearest missing one, and where none is near, for the first that is left.
 */
export function unexplained(missing: readonly string[], unknown: readonly string[]): string[] {
  const left = [...missing];
  const farFromAll = unknown.filter((word) => {
    const near = nearest(word, left);
    if (near !== undefined) left.splice(left.indexOf(near), 1);
    return near === undefined;
  });
  return left.slice(farFromAll.length);
}

function factsOf(content: Content, folder: ArticleFolder): ArticleFacts | undefined {
  return content.library.articles.find(({ id, section }) => id === folder.id && section === folder.section)
    ?.facts;
}
