import { expect, it } from 'vitest';
import { pageText } from './extract.ts';

const page = (article: string) =>
  `<!doctype html><html lang="xx"><body><nav>menu</nav><main><article data-pagefind-body>${article}</article></main></body></html>`;

it('reads title, headings with an address, and every word of the article', () => {
  expect(
    pageText(
      page(
        '<h1>The <b>title</b></h1><p>One<br>two</p><h2 id="x">A <code>b</code></h2><h3>No id</h3><p>thr<b>ee</b></p>',
      ),
    ),
  ).toEqual({
    title: 'The title',
    headings: [{ id: 'x', text: 'A b' }],
    body: 'The title One two A b No id three',
  });
});

it('leaves out controls, drawings, live messages and what is marked', () => {
  const out = [
    '<button>a</button>',
    '<svg><title>b</title></svg>',
    '<p role="status">c</p>',
    '<p hidden>d</p>',
    '<p data-pagefind-ignore>e</p>',
    '<form><label>f</label></form>',
    '<script>g</script>',
  ];
  expect(pageText(page(`<p>word</p>${out.join('')}`))?.body).toBe('word');
});

it('knows a page that is no article of its language', () => {
  expect(pageText('<html><body><article><h1>A</h1></article></body></html>')).toBeUndefined();
});
