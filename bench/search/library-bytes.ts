import { build, type PluginOption, type Rolldown } from 'vite';
import { brotli } from './contender.ts';

/** What a browser is given of some code, minified, in one piece; no files are written. */
export async function bundle(code: string, plugins: readonly PluginOption[] = []): Promise<string> {
  const entry = 'virtual:entry';
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id: string) => (id === entry ? `\0${entry}` : undefined),
        load: (id: string) => (id === `\0${entry}` ? code : undefined),
      },
      ...plugins,
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

const known = new Map<string, Promise<number>>();

/** Bytes (brotli) of a library as a site would ship it, of which only what the code uses. */
export function libraryBytes(code: string): Promise<number> {
  const bytes = known.get(code) ?? bundle(code).then(brotli);
  known.set(code, bytes);
  return bytes;
}
