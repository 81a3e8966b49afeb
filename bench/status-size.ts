import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { statusAdapter } from '../src/status/adapter-plugin.ts';
import { FIXTURES } from '../src/status/fixtures/fixtures.ts';
import type { ProviderKey } from '../src/status/model.ts';

/** Brotli bytes of the script that brings the status to life, as a site with this provider would ship it. */
export async function islandBytes(provider: ProviderKey): Promise<number> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [statusAdapter(provider)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        input: fileURLToPath(new URL('../src/status/status-elements.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  const code = built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return brotliCompressSync(code).length;
}

/** Bytes a reader downloads for the live status, by provider. */
export async function printSizes(): Promise<void> {
  console.log('Script of the live status, bytes (brotli; wanted: at most 4096)');
  for (const provider of ['link', ...FIXTURES.map((fixture) => fixture.provider)] as const)
    console.log(`  ${provider.padEnd(12)} ${await islandBytes(provider)}`);
}
