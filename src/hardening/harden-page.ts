import { type Finding, finding } from './finding.ts';
import { type Token, tokens } from './html-tokens.ts';
import type { Breach } from './rules.ts';
import { judge, subresources } from './subresources.ts';
import { attributeValue, type StartTag, tagBreaches } from './tag-breaches.ts';

export interface HardenOptions {
  /** The policy for the meta element. */
  readonly policy: string;
  /** Hash of one of our own files (`sha256-…`) by its path in the site, undefined when there is no such file. */
  readonly integrityOf: (path: string) => string | undefined;
  /** Path of this page in the site, for relative addresses. */
  readonly page?: string;
}

export interface HardenedPage {
  readonly html: string;
  readonly findings: readonly Finding[];
}

interface Splice {
  readonly at: number;
  readonly text: string;
}

/**
 * Puts the policy into a page and a hash on each script and style sheet, and finds everything the policy would
 * stop. The page is changed by splicing at known positions, so every other byte stays as it was built.
 * Hardening a hardened page changes nothing.
 */
export function hardenPage(html: string, { policy, integrityOf, page = '/' }: HardenOptions): HardenedPage {
  const findings: Finding[] = [];
  const splices: Splice[] = [];
  const report = (span: { start: number; end: number }, breach: Breach) =>
    findings.push(finding(html, span, breach));

  const all = tokens(html);
  const tags = all.filter((token) => token.kind === 'start');
  const charset = tags.find((tag) => tag.name === 'meta' && attributeValue(tag, 'charset') !== undefined);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const isHardened = charset !== undefined && html.startsWith(meta, charset.end);
  if (charset === undefined) report({ start: 0, end: 60 }, ['no-charset']);
  else if (!isHardened) splices.push({ at: charset.end, text: meta });

  for (const tag of tags) {
    if (isHardened && tag.start === charset.end) continue;
    for (const breach of tagBreaches(tag, contentOf(tag, all, html))) report(tag, breach);
    for (const { attribute, directive, addresses, hashed } of subresources(tag)) {
      if (charset !== undefined && tag.start < charset.start) report(tag, ['before-policy']);
      for (const address of addresses) {
        const { verdict, path } = judge(policy, directive, address, page);
        if (verdict !== 'own' && verdict !== 'allowed') report(tag, [verdict, { directive }]);
        if (verdict !== 'own' || !hashed) continue;
        const hash = integrityOf(path);
        const present = attributeValue(tag, 'integrity');
        if (hash === undefined) report(tag, ['missing-file', { path }]);
        else if (present === undefined) splices.push({ at: attribute.end, text: ` integrity="${hash}"` });
        else if (present !== hash) report(tag, ['wrong-integrity', { hash }]);
      }
    }
  }
  return { html: spliced(html, splices), findings };
}

/** What stands between the tags of a script; nothing for any other tag. */
function contentOf(tag: StartTag, all: readonly Token[], html: string): string {
  if (tag.name !== 'script') return '';
  const end = all.find(({ kind, start }) => kind === 'end' && start >= tag.end);
  return html.slice(tag.end, end?.start);
}

function spliced(html: string, splices: readonly Splice[]): string {
  let result = '';
  let from = 0;
  for (const { at, text } of splices.toSorted((a, b) => a.at - b.at)) {
    result += html.slice(from, at) + text;
    from = at;
  }
  return result + html.slice(from);
}
