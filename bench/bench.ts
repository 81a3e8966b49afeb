import { chromium } from '@playwright/test';
import { buildSite } from '../src/commands/build-site.ts';
import { outDir } from '../src/commands/out-dir.ts';
import { chromiumArgs, findChromium } from '../tests/support/find-chromium.ts';
import { scorePage } from './lighthouse.ts';
import { weighPage, weighSearch } from './measure.ts';
import { serveForBench } from './site.ts';

/*
 * `npm run bench`: builds the site and prints its figures. Bytes, counts and layout shift repeat from run to run;
 * times and Lighthouse's performance score depend on the machine. `npm run bench -- --quick` leaves Lighthouse out.
 */

const started = performance.now();
await buildSite(outDir);
console.log(`build: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);

const site = await serveForBench(outDir);
const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const languages = ['fi', 'en'];

console.log('First visit, bytes of bodies (brotli), nobody touches anything');
for (const language of languages) {
  for (const [kind, path] of Object.entries({
    home: '',
    guide: 'webmail-login-problems/',
    article: 'alias-or-mail-account/',
    search: 'search/',
  })) {
    const { html, css, js, other, requests, elements, shift } = await weighPage(
      browser,
      `${site.url}${language}/${path}`,
    );
    console.log(
      `  ${language} ${kind.padEnd(8)} html ${html} + css ${css} = ${html + css}; js ${js}; other ${other}; ` +
        `${requests} requests; ${elements} elements; CLS ${shift}`,
    );
  }
}

console.log('\nSearch, from opening it to the first results');
for (const [language, word] of [
  ['fi', 'salasana'],
  ['en', 'password'],
] as const) {
  const { bytes, requests } = await weighSearch(browser, `${site.url}${language}/`, word);
  console.log(`  ${language} "${word}": ${bytes} bytes in ${requests} requests`);
}
await browser.close();

if (!process.argv.includes('--quick')) {
  console.log('\nLighthouse, mobile: performance, accessibility, best practices, SEO');
  for (const language of languages) {
    for (const path of ['', 'webmail-login-problems/', 'alias-or-mail-account/', 'search/']) {
      const scores = await scorePage(`${site.url}${language}/${path}`, executablePath);
      console.log(`  /${language}/${path}`.padEnd(32), scores.join(' / '));
    }
  }
}
await site.close();
