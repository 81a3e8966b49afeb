import { type Finding, finding, type Rule } from './finding.ts';
import { type Attribute, type Token, tokens } from './html-tokens.ts';
import { judge, subresources } from './subresources.ts';

export interface HardenOptions {
  /** The policy for the meta element. */
  readonly policy: string;
  /** Hash of one of our own files (`sha384-…`) by its path in the site, undefined when there is no such file. */
  readonly integrityOf: (path: string) => string | undefined;
  /** Path of this page in the site, for relative addresses. */
  readonly page?: string;
}

export interface HardenedPage {
  readonly html: string;
  readonly findings: readonly Finding[];
}

type StartTag = Extract<Token, { kind: 'start' }>;

/**
 * Puts the policy into a page and a hash on each script and style sheet, and finds everything the policy would
 * stop. The page is changed by splicing at known positions, so every other byte stays as it was built.
 * Hardening a hardened page changes nothing.
 */
export function hardenPage(html: string, { policy, integrityOf, page = '/' }: HardenOptions): HardenedPage {
  const findings: Finding[] = [];
  const splices: { at: number; text: string }[] = [];
  const report = (span: { start: number; end: number }, rule: Rule, expected: string, mend: string) =>
    findings.push(finding(html, span, rule, expected, mend));
  const tags = [...tokens(html)].filter((token) => token.kind === 'start');

  const charset = tags.find((tag) => tag.name === 'meta' && value(tag, 'charset') !== undefined);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const hasPolicy = charset !== undefined && html.startsWith(meta, charset.end);
  if (charset === undefined) {
    report({ start: 0, end: 60 }, 'no-charset', '<meta charset="utf-8"> as the first thing in the head', 'add it; the policy is put after it');
  } else if (!hasPolicy) splices.push({ at: charset.end, text: meta });

  for (const tag of tags) {
    const ours = hasPolicy && tag.start === charset?.end;
    if (!ours) for (const problem of tagProblems(tag)) report(tag, ...problem);
    for (const { attribute, directive, addresses, hashed } of subresources(tag)) {
      if (charset !== undefined && tag.start < charset.start) {
        report(tag, 'before-policy', 'nothing fetched before <meta charset>', 'move <meta charset="utf-8"> to the top of the head');
      }
      for (const address of addresses) {
        const { verdict, path } = judge(policy, directive, address, page);
        const problem = addressProblems[verdict]?.(directive);
        if (problem !== undefined) report(tag, ...problem);
        if (verdict !== 'own' || !hashed) continue;
        const hash = integrityOf(path);
        const present = value(tag, 'integrity');
        if (hash === undefined) {
          report(tag, 'missing-file', `a file ${path} in the built site`, 'mend the address, or build the file before hardening');
        } else if (present === undefined) splices.push({ at: attribute.end, text: ` integrity="${hash}"` });
        else if (present !== hash) {
          report(tag, 'wrong-integrity', `integrity="${hash}"`, 'leave integrity out, it is added here, and change no file after it');
        }
      }
    }
  }
  return { html: spliced(html, splices), findings };
}

type Problem = [rule: Rule, expected: string, mend: string];

const toFile = 'move it into a file: .ts or .css beside the component';

function tagProblems(tag: StartTag): Problem[] {
  const problems: Problem[] = [];
  if (tag.name === 'script' && value(tag, 'src') === undefined && isExecutable(value(tag, 'type'))) {
    problems.push(['inline-script', 'no script without src', `${toFile} and import that from <script>`]);
  }
  if (tag.name === 'style') problems.push(['style-element', 'no <style>', toFile]);
  if (tag.name === 'base') problems.push(['base-element', "no <base>: base-uri is 'none'", 'write addresses from the root: /_astro/…']);
  if (tag.name === 'meta' && value(tag, 'http-equiv')?.toLowerCase().startsWith('content-security-policy')) {
    problems.push(['second-policy', 'only the policy that is put in here', "remove it, or turn off Astro's security.csp"]);
  }
  for (const attribute of tag.attributes) {
    if (attribute.name === 'style') problems.push(['style-attribute', 'no style attribute', 'give it a class and write the rule in a .css file']);
    if (/^on[a-z]/.test(attribute.name)) {
      problems.push(['event-attribute', `no ${attribute.name} attribute`, 'use addEventListener in an .island.ts file']);
    }
    if (isScriptAddress(tag, attribute)) {
      problems.push(['javascript-address', 'no javascript: address', 'use a <button> and an .island.ts file, or a real address']);
    }
  }
  return problems;
}

const addressProblems: Readonly<Partial<Record<string, (directive: string) => Problem>>> = {
  insecure: () => ['insecure-address', 'no http: address for anything a page fetches', 'keep a copy among our own files'],
  foreign: (directive) => [
    'foreign-address',
    `an address of our own, written from the root, or one that ${directive} lists`,
    'keep a copy among our own files and write its address without a host',
  ],
  'not-in-policy': (directive) => ['not-in-policy', `something ${directive} allows`, 'replace it by a link, or by what the policy allows'],
  bad: () => ['bad-address', 'an address that can be read', 'mend the address'],
};

/** https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element: other types are data. */
function isExecutable(type: string | undefined): boolean {
  const [essence = ''] = (type ?? '').trim().toLowerCase().split(';');
  if (['', 'module', 'importmap', 'speculationrules'].includes(essence.trim())) return true;
  return /^(?:text|application)\/(?:x-)?(?:java|ecma)script$|^text\/(?:javascript1\.[0-5]|jscript|livescript)$/.test(essence.trim());
}

const linkAttributes = new Set(
  'href xlink:href src action formaction data poster background cite manifest from to values'.split(' '),
);

function isScriptAddress(tag: StartTag, { name, value: text }: Attribute): boolean {
  // Browsers drop tabs and line breaks anywhere in an address and control characters before it.
  const address = text.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
  if (linkAttributes.has(name)) return /^javascript:/i.test(address);
  return tag.name === 'meta' && name === 'content' && /^[\d.\s;,]*url\s*=\s*['"]?\s*javascript:/i.test(address);
}

function value(tag: StartTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

function spliced(html: string, splices: readonly { at: number; text: string }[]): string {
  let result = '';
  let from = 0;
  for (const { at, text } of splices.toSorted((a, b) => a.at - b.at)) {
    result += html.slice(from, at) + text;
    from = at;
  }
  return result + html.slice(from);
}
