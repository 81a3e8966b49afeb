import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { ProviderKey } from './model.ts';

const NAME = 'virtual:status-adapter';

/**
 * Vite plugin: `virtual:status-adapter` is the adapter of the configured provider, so that readers download that
 * one alone.
 */
export function statusAdapter(provider: ProviderKey): Plugin {
  return {
    name: 'status-adapter',
    resolveId(id) {
      return id === NAME ? fileURLToPath(new URL(`./adapters/${provider}.ts`, import.meta.url)) : null;
    },
  };
}
