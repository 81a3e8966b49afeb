import { expect, test } from 'vitest';
import { hints } from './hints.ts';

const url = 'http://localhost:4400/';

test('the terminal tells the one command for the site as it is, and the lines for every other product', () => {
  const text = hints(url, ['link', 'own', 'statuspage'], 'statuspage');
  expect(text).toContain(`Status server at ${url}`);
  expect(text).toContain(
    'HELP_STATUS_FEED="http://localhost:4400/statuspage/api/v2/summary.json" npm run dev\n',
  );
  expect(text).toMatch(/provider: own +HELP_STATUS_FEED="http:\/\/localhost:4400\/own\/status.json"/);
  expect(text).not.toContain('provider: link');
});

test('a site whose provider has no feed is told to name one that has', () => {
  expect(hints(url, ['link', 'own'], 'link')).toContain('its first words in provider.yml');
});
