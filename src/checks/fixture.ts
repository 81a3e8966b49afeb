import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { languageTools } from '../language-tools/language-tools.ts';
import { type Finding, levelOf } from '../library/finding.ts';
import { readContent } from '../library/read-content.ts';
import { findingsOf } from './checked-library.ts';
import type { Desk } from './rule.ts';
import { wordsAsked } from './spelling.ts';

/** What a writer did to the small sound content folder `fixtures/content/`. */
export type Damage = (root: string) => Promise<void>;

/** A finding with the line it points to, so that a test names the line and not its number. */
export interface Told extends Finding {
  /** Text of the line; empty for a file that does not exist. */
  readonly at: string;
}

/** Other words for what stands exactly once in a file. */
export function replace(file: string, from: string, to: string): Damage {
  return async (root) => {
    const text = await readFile(join(root, file), 'utf8');
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}.`);
    await writeFile(join(root, file), parts.join(to));
  };
}

/** A new file, or another text in a file. */
export function write(file: string, text: string): Damage {
  return async (root) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
}

/** A file or folder less. */
export function remove(path: string): Damage {
  return (root) => rm(join(root, path), { recursive: true });
}

/** A file or folder elsewhere. */
export function copy(from: string, to: string): Damage {
  return (root) => cp(join(root, from), join(root, to), { recursive: true });
}

const guide = 'articles/mail/webmail-sign-in';
const active = { en: 'The account is active.', fi: 'Tili on aktiivinen.' };
export const answers = '<Answer id="only-alias">Alias.</Answer>\n<Answer id="nowhere">–</Answer>';

/** No damage: the guide of the folder with two answers below its check "account-active", in both languages. */
export function withAnswers(only = 'alias-or-account', nowhere = "'#still-no-luck'"): Damage[] {
  const declared = `        answers:\n          - { id: only-alias, next: ${only} }\n          - { id: nowhere, next: ${nowhere} }\n`;
  return [
    replace(`${guide}/article.yml`, 'account-active\n', `account-active\n${declared}`),
    ...Object.entries(active).map(([tag, words]) => {
      const check = `<Check id="account-active">${words}</Check>\n`;
      return replace(`${guide}/${tag}.mdx`, check, `${check}${answers}\n`);
    }),
  ];
}

/** No damage: a stemmer for each language, so that words are compared by their stems too. */
export const withStemmers: readonly Damage[] = [
  replace('languages.yml', 'name: English', 'name: English, stemmer: english'),
  replace('languages.yml', 'name: Suomi', 'name: Suomi, stemmer: light-finnish'),
];

/** The day on which the sound folder is looked at. */
export const today = '2026-11-24';

/**
 * What is found in the sound folder after some damages, without what only informs and without what needs dictionaries;
 * paths begin with `content/`.
 */
export async function findingsAfter(...damages: readonly Damage[]): Promise<Told[]> {
  return (await lookAt(damages, { today })).filter((finding) => levelOf(finding) !== 'information');
}

/** Everything that is found, with a language detector and dictionaries, information too. */
export async function everythingAfter(...damages: readonly Damage[]): Promise<Told[]> {
  tools ??= languageTools();
  return lookAt(damages, { today, tools: await tools });
}

let tools: ReturnType<typeof languageTools> | undefined;

async function lookAt(damages: readonly Damage[], desk: Desk): Promise<Told[]> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(join(import.meta.dirname, 'fixtures/content'), root, { recursive: true });
    for (const damage of damages) await damage(root);
    const content = await readContent(root, 'content');
    const own = desk.tools && (await tools);
    await own?.learn(wordsAsked(content));
    await own?.loadStemmers(content.library.languages);
    return await Promise.all(findingsOf(content, desk).map((finding) => withLine(root, finding)));
  } finally {
    await rm(root, { recursive: true });
  }
}

async function withLine(root: string, finding: Finding): Promise<Told> {
  const path = join(root, finding.file.replace(/^content\//, ''));
  const text = await readFile(path, 'utf8').catch(() => '');
  return { ...finding, at: (text.split('\n')[finding.line - 1] ?? '').trim() };
}
