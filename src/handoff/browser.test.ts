import { describe, expect, it } from 'vitest';
import { browserName } from './browser.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

describe('support reads which browser it is', () => {
  it.each([
    ['(Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36', chrome],
    [
      '(X11; Linux x86_64; rv:145.0) Firefox/145.0',
      'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    ],
    [
      '(iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    ],
  ])('%s, without what all browsers say', (name, userAgent) => {
    expect(browserName(userAgent)).toBe(name);
  });

  it('as it is where nothing is known, and not at any length', () => {
    expect(browserName('Lynx/2.9 libwww')).toBe('Lynx/2.9 libwww');
    expect(browserName('x'.repeat(500))).toHaveLength(150);
  });
});
