import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { entryId } from '../articles/entry-id.ts';
import type { Article, Library } from '../library/model.ts';
import { scanText } from '../library/scan-text.ts';
import { servedText, type WrittenText } from './served-text.ts';

/**
 * Changes texts with stale sections into what readers get, before they are compiled; fresh ones pass as they are.
 * Stands before the plugin that imports components, so that it sees those of a section from another language.
 *
 * @param read gives the library anew once something in the content folder has changed, while writers work
 */
export function servedTexts(root: string, first: Library, read: () => Promise<Library>): Plugin {
  let library = Promise.resolve(first);
  return {
    name: 'served-texts',
    enforce: 'pre',
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(root)) return;
        const last = library;
        // What is wrong is told by the plugin of the library.
        library = read().catch(() => last);
        forget(server, dirname(path));
      });
    },
    async transform(code, id) {
      if (!id.endsWith('.mdx') || !id.startsWith(root)) return undefined;
      const [tag = '', article = ''] = entryId(relative(root, id).replaceAll('\\', '/')).split('/');
      // An article that is just being written is not yet in the last library without findings.
      const facts = (await library).articles.find((one) => one.id === article);
      const stale = Object.values(facts?.texts[tag]?.stale ?? {});
      if (!facts || stale.length === 0) return undefined;
      const instead = stale.flatMap((one) => (one.state === 'dangerous' ? [one.instead] : []));
      const lent = [...new Set(instead)].map(async (one): Promise<[string, WrittenText]> => {
        const file = join(dirname(id), `${one}.mdx`);
        return [one, await written(file, await readFile(file, 'utf8'), facts, one)];
      });
      const text = servedText(
        await written(id, code, facts, tag),
        Object.fromEntries(await Promise.all(lent)),
      );
      const used = Object.entries(components).filter(([name]) => text.includes(`<${name} `));
      const imports = used.map(([name, file]) => `import ${name} from ${JSON.stringify(file)};`);
      return { code: `${text}\n\n${imports.join('\n')}\n`, map: null };
    },
  };
}

const component = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const components = { Changed: component('./changed.astro'), Replaced: component('./replaced.astro') };

async function written(file: string, raw: string, article: Article, tag: string): Promise<WrittenText> {
  const { scanned } = await scanText(file, raw);
  return { raw, sections: scanned?.sections ?? [], stale: article.texts[tag]?.stale ?? {} };
}

/** The texts beside a changed file: what they show may hang on it. */
function forget(server: ViteDevServer, folder: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.file?.endsWith('.mdx') && dirname(module.file) === folder)
        moduleGraph.invalidateModule(module);
    }
  }
}
