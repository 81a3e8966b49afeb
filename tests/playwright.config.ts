import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './support/find-chromium.ts';
import { sites } from './support/sites.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: sites.real.url,
    launchOptions: { executablePath: await findChromium(), args: chromiumArgs },
    viewport: { width: 1280, height: 800 },
  },
  webServer: Object.values(sites).map(({ url, command, env }) => ({
    command,
    env,
    url: `${url}/`,
    cwd: '..',
    timeout: 180_000,
    reuseExistingServer: false,
  })),
});
