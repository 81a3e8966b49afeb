import { describe, expect, test } from 'vitest';
import { articleMarkdown } from './article-markdown.ts';

/** The Markdown below title and address. */
const copyOf = (article: string) =>
  articleMarkdown(
    `<html><body><nav>Not this</nav><article><h1>T</h1>${article}</article></body></html>`,
    'https://help.example.com/xx/a/',
  ).replace(/^# T\n\n<https:\/\/help\.example\.com\/xx\/a\/>\n\n/, '');

const check = (id: string, words: string, note = '') =>
  `<div class="check"><label><input type="checkbox" name="${id}"><span>${words}</span></label>${note}</div>`;

describe('a Markdown copy', () => {
  test('has steps as headings with their numbers, and checks that follow each other as one list', () => {
    const step = `<ol class="steps"><li class="step"><a class="step-number" href="#s">1</a><h2 id="s">Look</h2>
      <status-line><p>Service status</p></status-line>${check('a', 'Done.')}
      <label class="check"><input type="checkbox" name="b"><span>Done <b class="label">Save</b>.</span></label>
      <button name="solved">This solved it</button></li></ol>`;
    expect(copyOf(step)).toBe('## 1. Look\n\n- [ ] Done.\n- [ ] Done **Save**.\n');
  });

  test('has answers below their check, with where they lead', () => {
    const answers =
      '<p class="answer"><a href="/xx/b/">Other</a></p>\n<p class="answer"><a href="#end">None</a></p>';
    expect(copyOf(`${check('a', 'Is it so?')}\n${answers}`)).toBe(
      '- [ ] Is it so?\n\n' +
        '  - [Other](https://help.example.com/xx/b/)\n' +
        '  - [None](https://help.example.com/xx/a/#end)\n',
    );
  });

  test('says where to look for the status that a step of the page shows by itself', () => {
    const line =
      '<status-line class="brief"><p><b data-head>Status</b></p><p class="look"><a href="https://s.example/" rel="noopener">Look</a> <span data-checked></span></p></status-line>';
    expect(copyOf(line)).toBe('Status: [Look](https://s.example/)\n');
  });

  test('says how long to wait', () => {
    const note =
      '<p class="check-note"><span role="timer">5 minutes</span><button name="wait">Start</button></p>';
    expect(copyOf(check('a', 'Waited.', note))).toBe('- [ ] Waited. (5 minutes)\n');
  });

  test('has notes as quotations, and says whose a step is without the request to send', () => {
    const note =
      '<div class="note note-tip" role="note"><p class="note-title"><svg></svg>Tip</p><p>Text.</p></div>';
    const who =
      '<div class="note" role="note"><p class="note-title">Theirs</p><p>Send this:</p><details data-hand-off><summary>Show</summary></details></div>';
    expect(copyOf(note + who)).toBe('> **Tip**\n>\n> Text.\n\n> **Theirs**\n');
  });

  test('has tables, pictures and links with whole addresses', () => {
    const table =
      '<section class="table" tabindex="0"><table><tr><th>A</th></tr><tr><td>1</td></tr></table></section>';
    expect(copyOf(`${table}<p><img src="/_astro/p.png" alt="The list" class="x"></p>`)).toBe(
      '| A |\n| - |\n| 1 |\n\n![The list](https://help.example.com/_astro/p.png)\n',
    );
  });

  test('has drawings as what they say to those who do not see them', () => {
    const drawing = '<div class="screen" role="img" aria-label="Settings: 1, Save"><p><b>1</b>Save</p></div>';
    expect(copyOf(drawing)).toBe('*Settings: 1, Save*\n');
  });

  test('has values with signs of Markdown as code, others as text', () => {
    const values =
      '<p><span translate="no">v=spf1 include:_x ~all</span> at <span translate="no">imap.example.com</span></p>';
    expect(copyOf(values)).toBe('`v=spf1 include:_x ~all` at imap.example.com\n');
  });

  test('has sign-in pages and ways to support as lists', () => {
    const pages =
      '<ul class="pages"><li><p><svg></svg> <b>Mail</b> <span>For all</span></p><dl><dt>User</dt><dd>Address</dd></dl></li></ul>';
    const support =
      '<ul class="support"><li><details data-hand-off></details></li><li><a class="card" href="https://x.example/"><svg></svg><span><b>Chat</b><span>Quick.</span></span></a></li></ul>';
    expect(copyOf(pages)).toBe('- **Mail** – For all\n\n  - User – Address\n');
    expect(copyOf(support)).toBe('- [Chat](https://x.example/) – Quick.\n');
  });

  test('is refused for a page without an article', () => {
    expect(() => articleMarkdown('<p>x</p>', 'https://help.example.com/')).toThrow(/has no <article>/);
  });
});
