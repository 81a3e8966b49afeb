import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { allowedForms, parsePlural } from '../checks/plural-forms.ts';
import type { Content, TextFile } from '../library/read-content.ts';
import { pseudoText } from './pseudo-text.ts';
import { accented, type Change, marked, mirrored } from './pseudo-words.ts';

/** Longest title, description and label: schemas.ts. */
const longest: Readonly<Record<string, number>> = { title: 65, description: 160, label: 60 };

/** The two languages for looking at layout; both fall back to the source language. */
const pseudoLanguages = [
  { tag: 'en-XA', name: accented('Accents'), direction: 'ltr', change: accented },
  { tag: 'ar-XB', name: mirrored('Mirrored'), direction: 'rtl', change: mirrored },
] as const;

/**
 * Copies a content folder and adds the pseudo-languages to the copy: words, labels and every article of the source
 * language. A language that the folder has already is left out.
 */
export async function writePseudoContent(content: Content, from: string, target: string): Promise<void> {
  const { source, languages } = content.library;
  await rm(target, { recursive: true, force: true });
  await cp(from, target, { recursive: true });
  for (const { tag, name, direction, change } of pseudoLanguages) {
    if (languages.some((language) => language.tag === tag)) continue;
    await addLanguage(target, { tag, name, direction, fallback: [source] });
    const words = pseudoWords(content.library.words[source] ?? {}, tag, (text) => marked(change(text)));
    await writeFile(join(target, `interface/${tag}.json`), JSON.stringify(words, null, 2));
    const labels = Object.entries(content.library.labels[source] ?? {}).map(([id, { text }]) => {
      return [id, change(text, longest['label'])];
    });
    await writeFile(join(target, `labels/${tag}.yml`), stringify(Object.fromEntries(labels)));
    for (const text of content.texts.filter(({ language }) => language === source)) {
      const path = join(target, dirname(text.file.slice(content.root.length + 1)), `${tag}.mdx`);
      await writeFile(path, pseudoArticle(text, change));
    }
  }
}

async function addLanguage(target: string, language: object): Promise<void> {
  const file = join(target, 'languages.yml');
  const all = parse(await readFile(file, 'utf8')) as { languages: object[] };
  await writeFile(file, stringify({ ...all, languages: [...all.languages, language] }));
}

/** Every key, plurals in the forms that the language knows. */
export function pseudoWords(
  words: Readonly<Record<string, string>>,
  tag: string,
  change: Change,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) => {
      const plural = parsePlural(key);
      if (!plural) return [[key, change(text)]];
      if (plural.form !== 'other') return [];
      return allowedForms(tag).map((form) => [`${plural.base}_${form}`, change(text)]);
    }),
  );
}

function pseudoArticle({ raw, scanned, frontMatter }: TextFile, change: typeof accented): string {
  const body = scanned ? pseudoText(raw, scanned.blocks, change) : raw;
  const facts = Object.entries((frontMatter?.value ?? {}) as Record<string, unknown>).map(([key, value]) => {
    const limit = longest[key];
    return [key, typeof value === 'string' && limit ? cut(change(value, limit), limit) : value];
  });
  const rest = body.slice(body.indexOf('\n---', 4));
  return `---\n${stringify(Object.fromEntries(facts), { lineWidth: 0 }).trimEnd()}${rest}`;
}

/** Marks of direction count as characters, too; a word more or less shows nothing. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, text.lastIndexOf(' ', limit));
}
