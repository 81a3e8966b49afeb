/**
 * Cuts an HTML document into tags and text with their positions, as browsers do
 * (https://html.spec.whatwg.org/multipage/parsing.html#tokenization): quoted `>` in attributes, attributes without
 * quotes, comments, raw text of scripts with their `<!--` escapes, character references.
 *
 * Of our own because the guard built on it must see what a browser sees: the parser that comes with Astro
 * (ultrahtml) ends a tag at a quoted `>` and does not read attributes without quotes.
 *
 * It knows no tree, so two things differ from a browser, both on the safe side: the inside of `<noscript>` is
 * markup (readers without scripts see it so), and SVG is told from HTML by counting its tags only.
 */

export interface Attribute {
  /** Lower case. */
  readonly name: string;
  /** With character references resolved. */
  readonly value: string;
  readonly start: number;
  /** Position after the closing quote. */
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export type Token =
  | (Span & { readonly kind: 'start'; readonly name: string; readonly attributes: readonly Attribute[] })
  | (Span & { readonly kind: 'end'; readonly name: string })
  | (Span & { readonly kind: 'text' });

const rawText = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes', 'textarea', 'title', 'script']);

export function* tokens(html: string): Generator<Token> {
  let at = 0;
  let foreign = 0;
  let textFrom = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const tag = /[a-z]/i.test(html[open + 1] ?? '') || /^<\/[a-z]/i.test(html.slice(open, open + 3));
    const end = tag ? undefined : endOfDeclaration(html, open, foreign > 0);
    if (!tag && end === undefined) {
      at = open + 1; // A lone "<" is text.
      continue;
    }
    if (open > textFrom) yield { kind: 'text', start: textFrom, end: open };
    const token = tag ? readTag(html, open) : undefined;
    if (tag && token === undefined) return; // The document ends inside the tag: browsers drop it.
    at = token?.end ?? end ?? html.length;
    textFrom = at;
    if (token === undefined) continue;
    yield token;
    const selfClosing = html[token.end - 2] === '/';
    if ((token.name === 'svg' || token.name === 'math') && !selfClosing) {
      foreign = Math.max(0, foreign + (token.kind === 'start' ? 1 : -1));
    }
    if (token.kind === 'start' && token.name === 'plaintext') break;
    if (token.kind === 'start' && rawText.has(token.name) && !(foreign > 0 && token.name === 'title')) {
      at = token.name === 'script' ? endOfScript(html, at) : endOfRawText(html, at, token.name);
    }
  }
  if (html.length > textFrom) yield { kind: 'text', start: textFrom, end: html.length };
}

/** End of a comment, doctype, CDATA section or other thing that is neither tag nor text; undefined for a lone `<`. */
function endOfDeclaration(html: string, open: number, foreign: boolean): number | undefined {
  if (html.startsWith('<!--', open)) {
    const abrupt = /^-?>/.exec(html.slice(open + 4, open + 6));
    return abrupt ? open + 4 + abrupt[0].length : after(html, /--!?>/g, open + 4);
  }
  if (foreign && html.startsWith('<![CDATA[', open)) return after(html, /\]\]>/g, open + 9);
  if (html.startsWith('</', open) && open + 2 === html.length) return undefined;
  return /[!?/]/.test(html[open + 1] ?? '') ? after(html, />/g, open + 2) : undefined;
}

function after(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

function readTag(html: string, open: number): Extract<Token, { name: string }> | undefined {
  const kind = html[open + 1] === '/' ? 'end' : 'start';
  const [name] = sticky(/[^\t\n\f\r />]+/y, html, open + (kind === 'end' ? 2 : 1));
  let at = open + (kind === 'end' ? 2 : 1) + name.length;
  const attributes: Attribute[] = [];
  for (;;) {
    at += sticky(/[\t\n\f\r /]*/y, html, at)[0].length;
    if (at >= html.length) return undefined;
    if (html[at] === '>') break;
    const start = at;
    const [key] = sticky(/[^\t\n\f\r />][^\t\n\f\r />=]*/y, html, at);
    at += key.length;
    const [equals] = sticky(/[\t\n\f\r ]*=[\t\n\f\r ]*/y, html, at);
    let value = '';
    if (equals !== '') {
      at += equals.length;
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        if (close === -1) return undefined;
        value = html.slice(at + 1, close);
        at = close + 1;
      } else {
        value = sticky(/[^\t\n\f\r >]*/y, html, at)[0];
        at += value.length;
      }
    }
    attributes.push({ name: key.toLowerCase(), value: resolveReferences(value), start, end: at });
  }
  const span = { name: name.toLowerCase(), start: open, end: at + 1 };
  return kind === 'end' ? { kind, ...span } : { kind, ...span, attributes };
}

function sticky(pattern: RegExp, html: string, at: number): readonly [string] {
  pattern.lastIndex = at;
  return [pattern.exec(html)?.[0] ?? ''];
}

function endOfRawText(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** In a script, `<!--` followed by `<script` hides one `</script>` (the specification's "double escaped" state). */
function endOfScript(html: string, from: number): number {
  const pattern = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  pattern.lastIndex = from;
  let depth = 0;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const mark = match[0].toLowerCase();
    if (mark === '-->') depth = 0;
    else if (mark === '<script') depth = depth === 1 ? 2 : depth;
    else if (mark === '</script' && depth < 2) return match.index;
    else if (mark === '</script') depth = 1;
    else {
      depth = Math.max(depth, 1);
      pattern.lastIndex = match.index + 2; // Its dashes may be those of "-->".
    }
  }
  return html.length;
}

/** Only references that can change how an address is read; all others stay as written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  Tab: '\t',
  NewLine: '\n',
  colon: ':',
  sol: '/',
  bsol: '\\',
  period: '.',
  num: '#',
  quest: '?',
  commat: '@',
  percnt: '%',
  semi: ';',
  comma: ',',
  equals: '=',
  excl: '!',
}; // prettier-ignore

function resolveReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+);?|#([0-9]+);?|(\w+);)/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
