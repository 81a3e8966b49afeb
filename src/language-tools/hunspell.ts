import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Asks a dictionary; words it lacks come back with the nearest it has. */
export interface Dictionary {
  isRight(word: string): boolean;
  near(word: string): string[];
  dispose(): void;
}

/** The Hunspell dictionary of an npm package (`index.aff`, `index.dic`), or undefined where it is not installed. */
export async function hunspell(name: string): Promise<Dictionary | undefined> {
  const files = filesOf(name);
  if (!files) return undefined;
  const { createHunspellFromFiles } = await import('hunspell-wasm');
  const speller = await createHunspellFromFiles(files.affixes, files.words);
  return {
    isRight: (word) => speller.testSpelling(word),
    near: (word) => speller.getSpellingSuggestions(word),
    dispose: () => speller.dispose(),
  };
}

function filesOf(name: string): { affixes: string; words: string } | undefined {
  try {
    const folder = new URL('.', import.meta.resolve(name));
    const affixes = fileURLToPath(new URL('index.aff', folder));
    const words = fileURLToPath(new URL('index.dic', folder));
    return existsSync(affixes) && existsSync(words) ? { affixes, words } : undefined;
  } catch {
    return undefined;
  }
}
