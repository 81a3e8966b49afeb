import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Language } from '../library/model.ts';
import { isStemmer, stemmerModule } from './stemmer-names.ts';

const name = 'virtual:stemmers';
const resolved = `\0${name}`;

/** Gives browsers the stemmers of the site's languages, each in a file of its own, as `virtual:stemmers`. */
export function stemmers(languages: readonly Language[]): Plugin {
  const loaders = languages.flatMap(({ tag, stemmer }) => {
    if (!isStemmer(stemmer)) return [];
    const from = stemmerModule(stemmer).replace(/^\.\//, fileURLToPath(new URL('.', import.meta.url)));
    const entry = `() => import(${JSON.stringify(from)})`;
    return [`${JSON.stringify(tag)}: ${entry}`];
  });
  return {
    name: 'stemmers',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? `export const stemmers = { ${loaders.join(', ')} };` : undefined),
  };
}
