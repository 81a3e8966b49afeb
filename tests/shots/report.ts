import { escapeMarkup } from '../../src/library/escape-markup.ts';
import { tolerance } from './compare.ts';

/** What became of one picture. */
export interface Result {
  readonly name: string;
  /** Absent where there is no reference to compare with. */
  readonly share?: number;
  /** Lines of the page's outline that went (`- `) and came (`+ `). */
  readonly outline: readonly string[];
  /** Addresses of pictures, from the report. */
  readonly before?: string;
  readonly after: string;
  readonly marks?: string;
}

export interface Run {
  /** Name and version of the browser. */
  readonly browser: string;
  /** That of the references; absent where there are none yet. */
  readonly madeWith?: string | undefined;
  readonly results: readonly Result[];
}

/** Whether somebody should look at it. */
export function isChanged({ share, outline }: Result): boolean {
  return share === undefined || share > tolerance || outline.length > 0;
}

/** In a sentence, where the references come from another browser; its letters and edges differ by themselves. */
export function browserWarning({ browser, madeWith }: Run): string | undefined {
  return madeWith === undefined || madeWith === browser
    ? undefined
    : `The references were made with ${madeWith}, these pictures with ${browser}: letters and edges may differ without anything having changed. The outlines can be relied on.`;
}

/** How it went, for the terminal: what changed most comes first. */
export function summary(run: Run): string {
  const changed = sorted(run.results).filter(isChanged);
  const warning = browserWarning(run);
  return [
    ...changed.map((one) => `${one.name.padEnd(32)} ${inWords(one)}`),
    `${run.results.length} pictures, ${changed.length} changed`,
    ...(warning === undefined ? [] : [warning]),
  ].join('\n');
}

/** One page: what changed, before and after side by side, what changed most first. */
export function report(run: Run): string {
  const warning = browserWarning(run);
  const results = sorted(run.results);
  const changed = results.filter(isChanged);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Shots: ${changed.length} of ${results.length} changed</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 2rem }
figure { display: inline-block; vertical-align: top; inline-size: min(31%, 26rem); margin: 0 1rem 1rem 0 }
img { display: block; inline-size: 100%; border: 1px solid #8888 }
ul { columns: 22rem }
pre { overflow-x: auto; padding: 1rem; border-inline-start: 4px solid #8888 }
.warning { padding: 1rem; border: 2px solid }
</style>
<h1>${changed.length} of ${results.length} pictures changed</h1>
<p>Before: what was accepted last, kept at a quarter of its size, so it is soft. After: what there is now; press it to see it in
full size. Where: what differs. The share is that of the most changed square of 40 × 40 pixels. Below, what the page tells
screen readers: lines that went (-) and came (+). ${escapeMarkup(run.browser)}.</p>
<p>If all of it is meant to be so: <code>npm run shots -- --update</code>.</p>
${warning === undefined ? '' : `<p class="warning">${escapeMarkup(warning)}</p>`}
<ul>
${changed.map((one) => `<li><a href="#${escapeMarkup(one.name)}">${escapeMarkup(one.name)}</a>: ${inWords(one)}</li>`).join('\n')}
</ul>
${changed.map(shown).join('\n')}
<details><summary>${results.length - changed.length} unchanged</summary>
${results
  .filter((one) => !isChanged(one))
  .map((one) => `<h2>${escapeMarkup(one.name)}</h2>${picture('now', one.after)}`)
  .join('\n')}
</details>
</html>
`;
}

function shown(result: Result): string {
  const { name, before, after, marks, outline } = result;
  return [
    `<h2 id="${escapeMarkup(name)}">${escapeMarkup(name)}: ${inWords(result)}</h2>`,
    before === undefined ? '' : picture('before', before),
    picture('after', after),
    marks === undefined ? '' : picture('where', marks),
    outline.length === 0 ? '' : `<pre>${escapeMarkup(outline.join('\n'))}</pre>`,
  ].join('\n');
}

function picture(words: string, address: string): string {
  const link = escapeMarkup(address);
  return `<figure><figcaption>${words}</figcaption><a href="${link}"><img loading="lazy" alt="${words}" src="${link}"></a></figure>`;
}

function inWords({ share, outline }: Result): string {
  if (share === undefined) return 'new';
  const parts = [
    share > tolerance ? `${Math.round(share * 100)} % of a square` : '',
    outline.length > 0 ? `${outline.length} lines of the outline` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function sorted(results: readonly Result[]): Result[] {
  const weight = ({ share = 2 }: Result) => share;
  return [...results].sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}
