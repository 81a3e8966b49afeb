import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'tests/{house,built,support,shots}/**/*.test.ts'],
    setupFiles: ['tests/support/property-seed.ts'],
    // Modules are read once, not once for each of 200 files: a minute less. No test may leave something behind in one.
    isolate: false,
    // By itself Vitest leaves one processor free, which on two is half the speed.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
