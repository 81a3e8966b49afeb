import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArgs } from '../tests/support/find-chromium.ts';
import { statusPage } from '../tests/support/status-feed.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's four scores for a page, mobile preset. The status page is blocked: this measures the site, and a
 * machine without internet would count the failed request as an error of the page.
 */
export async function scorePage(url: string, chromePath: string): Promise<string[]> {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...chromiumArgs] });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: categories,
      blockedUrlPatterns: [`${statusPage}/*`],
      logLevel: 'silent',
    });
    return categories.map((id) => {
      const category = result?.lhr.categories[id];
      if (category?.score === null || category === undefined) return `${id} ?`;
      const missed = category.auditRefs
        .filter(({ id, weight }) => weight > 0 && (result?.lhr.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id);
      return `${Math.round(category.score * 100)}${missed.length > 0 ? ` (${missed.join(', ')})` : ''}`;
    });
  } finally {
    chrome.kill();
  }
}
