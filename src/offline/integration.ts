import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { filesBelow, forEachLimited } from '../hardening/files.ts';
import type { Library } from '../library/model.ts';
import { stemmerModule, stemmerNames } from '../words/stemmer-names.ts';
import { hashedFolder, type Kit, kitAssets, kitData, kitPages, kitPath } from './kit.ts';

/**
 * Writes the service worker and the kit of each language. Runs when pages, scripts and the search's files are as they will be
 * served, before compressed copies are made.
 */
export function offline(library: Library): AstroIntegration {
  const isOn = library.provider.offline !== 'off';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': JSON.stringify(isOn) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await writeFile(join(dist, 'offline.js'), await (isOn ? script('worker.ts') : stopScript()));
        if (!isOn) return logger.info('the worker that ends the worker');
        const site = await readSite(dist);
        await forEachLimited(library.languages, async ({ tag, stemmer }) => {
          const kit = await kitOf(library, tag, stemmer, site);
          await mkdir(dirname(join(dist, kitPath(tag))), { recursive: true });
          await writeFile(join(dist, kitPath(tag)), JSON.stringify(kit));
        });
        logger.info(`${library.languages.length} languages can be read without a network`);
      },
    },
  };
}

/** What the kits of all languages are taken from. */
interface BuiltSite {
  readonly dist: string;
  /** Addresses of all files. */
  readonly files: readonly string[];
  /** Address → text of each script and style sheet. */
  readonly hashed: ReadonlyMap<string, string>;
}

async function readSite(dist: string): Promise<BuiltSite> {
  const files = (await filesBelow(dist)).map((file) => `/${file}`);
  const named = files.filter((file) => file.startsWith(hashedFolder));
  const texts = await Promise.all(named.map((file) => readFile(join(dist, file), 'utf8')));
  return { dist, files, hashed: new Map(named.map((file, index) => [file, texts[index] ?? ''])) };
}

async function kitOf(
  library: Library,
  tag: string,
  stemmer: string | undefined,
  { dist, files, hashed }: BuiltSite,
): Promise<Kit> {
  const fileOf = (address: string) => join(dist, address.endsWith('/') ? `${address}index.html` : address);
  const pages = kitPages(library, tag).filter((address) => existsSync(fileOf(address)));
  const data = kitData(files, tag);
  const texts = await Promise.all(pages.map((address) => readFile(fileOf(address), 'utf8')));
  const own = stemmer === undefined ? undefined : chunkOf(stemmer);
  const others = new Set(stemmerNames.map(chunkOf).filter((name) => name !== own));
  const assets = kitAssets(
    texts,
    (address) => hashed.get(address),
    (address) => others.has(basename(address).split('.')[0] ?? ''),
  );
  const hash = createHash('sha256');
  for (const address of [...pages, ...data]) hash.update(address).update(await readFile(fileOf(address)));
  hash.update(assets.join(' '));
  return { version: hash.digest('base64url').slice(0, 12), pages: [...pages, ...data], assets };
}

/** How the name of a stemmer's file begins. */
function chunkOf(stemmer: string): string {
  const file = import.meta.resolve(stemmerModule(stemmer));
  return basename(file, extname(file));
}

/** The worker that ends the worker. */
export const stopScript = (): Promise<string> => script('stop-worker.ts');

/** A script of this folder as one file that imports nothing. */
async function script(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL(name, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`No script came out of ${name}.`);
  return chunk.code;
}
