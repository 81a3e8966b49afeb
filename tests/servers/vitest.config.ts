import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:servers`: apart from `npm test`, because it wants programs that npm does not bring. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/servers/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
