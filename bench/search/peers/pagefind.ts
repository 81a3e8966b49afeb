import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotli, type Contender, idOf, once } from '../contender.ts';
import { loadPagefind, type Site } from '../this-search.ts';

/** Texts a list of results loads at once. */
const SHOWN = 5;

/** Pagefind with its own defaults: an article must have all words. Descriptions and keywords are metadata it searches. */
export function pagefind(site: Site): Contender {
  return {
    name: 'Pagefind',
    side: 'peer',
    async open({ language: { tag } }) {
      const module = await loadPagefind(site, tag);
      const options = { basePath: `${site.url}pagefind/`, noWorker: true };
      const instance = module.createInstance(options as Parameters<typeof module.createInstance>[0]);
      await instance.search('');
      return {
        async search(query) {
          const { results } = await instance.search(query);
          const pages = await Promise.all(results.map((hit) => hit.data()));
          return once(pages.map(({ url }) => idOf(url)));
        },
        bytes: await bytesOf(join(site.dist, 'pagefind'), tag),
      };
    },
  };
}

/** Its script, table of contents, WebAssembly, the language's metadata, one chunk of its index and the texts of five results. */
async function bytesOf(folder: string, tag: string): Promise<{ library: number; index: number }> {
  const names = await readdir(folder, { recursive: true });
  const size = async (name: string) => brotli(await readFile(join(folder, name)));
  const sizes = async (pattern: RegExp) => Promise.all(names.filter((name) => pattern.test(name)).map(size));
  const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const program = `wasm.${entry.languages[tag]?.wasm ?? 'unknown'}.pagefind`;
  const [meta = 0] = await sizes(new RegExp(`^pagefind\\.${tag}_.*\\.pf_meta$`));
  const chunk = middle(await sizes(new RegExp(`^index/${tag}_.*\\.pf_index$`)));
  const text = middle(await sizes(new RegExp(`^fragment/${tag}_.*\\.pf_fragment$`)));
  return {
    library: (await size('pagefind.js')) + (await size(program)),
    index: (await size('pagefind-entry.json')) + meta + chunk + SHOWN * text,
  };
}
