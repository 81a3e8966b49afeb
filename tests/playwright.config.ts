import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findQuickChromium } from './support/find-chromium.ts';
import { sites } from './support/sites.ts';

/** Whole paths: `prove/playwright.config.ts` takes these settings over. */
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  testDir: at('e2e'),
  outputDir: at('../test-results/browser'),
  workers: 2,
  fullyParallel: true,
  // A wait ends when what is waited for has come: only a failure takes longer, and slow machines are no failure.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: at('../test-results/e2e.json') }]],
  use: {
    baseURL: sites.real.url,
    launchOptions: { executablePath: await findQuickChromium(), args: chromiumArgs },
    // Requests of a service worker pass the answers that tests give by; tests/e2e/offline.test.ts allows it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  },
  webServer: Object.values(sites).map(({ url, command, env }) => ({
    command,
    env,
    url: `${url}/`,
    cwd: at('..'),
    timeout: 180_000,
    reuseExistingServer: false,
  })),
});
