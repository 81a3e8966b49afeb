import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:servers`, also a part of `npm test`: where a server is missing and cannot be installed, it is left out aloud. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/servers/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
