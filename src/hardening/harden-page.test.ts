import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleProblems } from './article-problems.ts';
import { describeFindings } from './finding.ts';
import { hardenPage } from './harden-page.ts';
import { metaPolicy } from './policy.ts';
import { advice } from './rules.ts';

const policy = metaPolicy({ connect: ['https://status.example.com'] });
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const hashes: Readonly<Record<string, string>> = {
  '/_astro/page.js': 'sha256-js',
  '/_astro/page.css': 'sha256-css',
};
const harden = (html: string) =>
  hardenPage(html, { policy, integrityOf: (path) => hashes[path], page: '/guide/' });
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8');
const rulesBrokenBy = (html: string) =>
  [...harden(html).findings, ...articleProblems(html)].map(({ rule }) => rule);
const inPage = (body: string) => `<!doctype html><meta charset="utf-8"><title>x</title><main>${body}</main>`;

describe('a page that keeps every rule', () => {
  const before = fixture('clean');
  const { html, findings } = harden(before);

  test('has no findings, whatever its comments, data blocks and attribute values look like', () => {
    expect(findings).toEqual([]);
    expect(articleProblems(before)).toEqual([]);
  });

  test('gets the policy right after its charset, before anything it must protect', () => {
    expect(html).toContain(`<meta charset="utf-8">${meta}`);
  });

  test('gets a hash on each script, style sheet and preloaded module of our own', () => {
    expect(html).toContain('<link rel="stylesheet" href="/_astro/page.css" integrity="sha256-css">');
    expect(html).toContain('<link rel="modulepreload" href="/_astro/page.js" integrity="sha256-js">');
    expect(html).toContain('<script type="module" src="/_astro/page.js" integrity="sha256-js"></script>');
  });

  test('stays the same in every other byte', () => {
    expect(html.replace(meta, '').replaceAll(/ integrity="sha256-\w+"/g, '')).toBe(before);
  });

  test('is not changed by hardening it once more', () => {
    expect(harden(html)).toEqual({ html, findings: [] });
  });
});

describe('each rule', () => {
  const rules = Object.keys(advice);
  const fixtures = readdirSync(new URL('fixtures/', import.meta.url)).map((file) =>
    file.replace('.html', ''),
  );

  test('has a page that breaks it, and no page is without a rule', () => {
    expect(fixtures.toSorted()).toEqual([...rules, 'clean'].toSorted());
  });

  test.each(rules)('is the only one broken by the page named after it: %s', (rule) => {
    expect(rulesBrokenBy(fixture(rule))).toEqual([rule]);
  });
});

describe('what a browser would do, the guard sees', () => {
  test.each([
    ['a script without a type', '<script>x()</script>', ['inline-script']],
    ['a script in upper case', '<SCRIPT TYPE="Text/JavaScript">x()</SCRIPT>', ['inline-script']],
    ['a module', '<script type=module>x()</script>', ['inline-script']],
    ['an import map', '<script type="importmap">{}</script>', ['inline-script']],
    ['a script inside a drawing', '<svg><script href="/_astro/page.js"></script></svg>', ['inline-script']],
    ['a description of the page', '<script type="application/ld+json">{"a": "<b onclick=x>"}</script>', []],
    ['an empty description', '<script type="application/ld+json"></script>', ['broken-data']],
    ['a description that is one word', '<script type="application/ld+json">"x"</script>', ['broken-data']],
    [
      'a description that ends too early',
      '<script type="application/ld+json">{"a": "</script>"}</script>',
      ['broken-data'],
    ],
    [
      'a description that swallows the page',
      '<script type="application/ld+json">{"a": "<!--<script>"}</script>',
      ['broken-data'],
    ],
    ['other data', '<script type="application/json">{"a": 1}</script>', ['data-block']],
    ['a template for a script', '<script type="text/template"><p></script>', ['data-block']],
    ['a description under another name', '<script type="application/LD+json">{}</script>', ['data-block']],
    ['a script that calls itself old', '<script type="text/javascript1.5">x()</script>', ['inline-script']],
    ['a new window for a form', '<form action="/a/" target="_blank"></form>', ['open-window']],
    ['a new window that is told nothing', '<a href="/a/" target="_blank" rel="noreferrer">a</a>', []],
    ['the same window by name', '<a href="/a/" target="_top">a</a>', []],
    [
      'a link that tells another site',
      '<a href="/a/" ping="/p https://example.com/p">a</a>',
      ['foreign-address'],
    ],
    ['an old background', '<table background="https://example.com/b.png"></table>', ['foreign-address']],
    [
      'an event attribute that follows a quoted angle bracket',
      '<p title=">" onfocus=x()>',
      ['event-attribute'],
    ],
    [
      'a style attribute for readers without scripts',
      '<noscript><p style="color:red"></noscript>',
      ['style-attribute'],
    ],
    ['a script address with a line break', '<a href="java\nscript:x()">a</a>', ['javascript-address']],
    [
      'a script address after a control character',
      '<a href="&#1; javascript:x()">a</a>',
      ['javascript-address'],
    ],
    ['a script address in numbers', '<a href="&#106;&#x61;vascript:x()">a</a>', ['javascript-address']],
    [
      'a script address in a drawing',
      '<svg><a xlink:href="javascript:x()"></a></svg>',
      ['javascript-address'],
    ],
    [
      'a refresh to a script address',
      '<meta http-equiv=refresh content="0;url=javascript:x()">',
      ['javascript-address'],
    ],
    [
      'a link whose text speaks of javascript:',
      '<a href="/guide/" title="javascript:">javascript:x()</a>',
      [],
    ],
    [
      'a foreign picture among several',
      '<img srcset="/a.png 1x, https://example.com/b.png 2x">',
      ['foreign-address'],
    ],
    [
      'a foreign picture hidden by references',
      '<img src="&sol;&sol;example.com/b.png">',
      ['foreign-address'],
    ],
    [
      'a foreign style sheet',
      '<link rel="Stylesheet" href="https://example.com/a.css">',
      ['foreign-address'],
    ],
    ['a form that posts elsewhere', '<form action="https://example.com/"></form>', ['foreign-address']],
    ['a connection the policy lists', '<link rel="preconnect" href="https://status.example.com">', []],
    [
      'a connection the policy does not list',
      '<link rel="preconnect" href="https://example.com">',
      ['foreign-address'],
    ],
    ['a video, which default-src forbids', '<video src="/guide/film.mp4"></video>', ['not-in-policy']],
    ['a page inside a page', '<iframe srcdoc="<p>x</p>"></iframe>', ['not-in-policy']],
    [
      'a script out of a data: address',
      '<script src="data:text/javascript,x()"></script>',
      ['not-in-policy'],
    ],
  ])('%s', (_, body, expected) => {
    expect(rulesBrokenBy(inPage(body))).toEqual(expected);
  });

  test('an address relative to the page is looked up from the page', () => {
    const asked: string[] = [];
    const integrityOf = (path: string) => {
      asked.push(path);
      return 'sha256-x';
    };
    hardenPage(inPage('<script src=../_astro/page.js></script>'), { policy, integrityOf, page: '/guide/' });
    expect(asked).toEqual(['/_astro/page.js']);
  });

  test('a hash is put after an address without quotes', () => {
    expect(harden(inPage('<script src=/_astro/page.js></script>')).html).toContain(
      '<script src=/_astro/page.js integrity="sha256-js"></script>',
    );
  });

  test('any mixture of pieces is read without an error, and hardening twice is hardening once', () => {
    const pieces = [
      '<meta charset=utf-8>',
      '<script src=/_astro/page.js>',
      '</script>',
      '<p',
      ' onclick=',
      '"',
      "'",
      '>',
      '<!--',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, '-->', '<svg>', '<title>', 'x', ' ', '</'), { maxLength: 20 }),
        (parts) => {
          const once = harden(parts.join(''));
          expect(harden(once.html).html).toBe(once.html);
        },
      ),
    );
  });
});

describe('the report', () => {
  const inFile = (rule: string, file: string) =>
    harden(fixture(rule)).findings.map((found) => ({ ...found, file }));

  test('names the place, what was found, what is expected and what to do', () => {
    expect(describeFindings(inFile('style-attribute', 'guide/index.html'))).toBe(
      [
        '1 thing in the built pages must not be published:',
        '',
        'guide/index.html:9:44  style-attribute',
        '  found     <p title="a > b" style=color:red>',
        '  expected  no style attribute',
        '  to mend   give it a class and write the rule in a .css file',
        '',
      ].join('\n'),
    );
  });

  test('tells a slip that is in every page once', () => {
    const everywhere = Array.from({ length: 40 }, (_, page) =>
      inFile('style-element', `${page}/index.html`),
    ).flat();
    const report = describeFindings(everywhere);
    expect(report.match(/found /g)).toHaveLength(1);
    expect(report).toContain('also in 2/index.html:6:5');
    expect(report).toContain('and in 37 more places');
  });
});
