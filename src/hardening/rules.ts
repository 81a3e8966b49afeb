/**
 * What must not be in a published page: what is expected instead, and what to do. `{{…}}` is filled in per finding.
 * Each rule has one page in `fixtures/` that breaks it, named like the rule.
 */
export const advice = {
  'inline-script': [
    'no script without src',
    'move it into an .ts file beside the component and import that from <script>',
  ],
  'data-block': [
    'no data block but <script type="application/ld+json">',
    'describe the page to search engines as application/ld+json, or fetch the data from a file',
  ],
  'broken-data': [
    'JSON in the data block',
    'write it with JSON.stringify, with "<" as "\\u003c": a "</script" would end it',
  ],
  'style-element': ['no <style>', 'move it into a .css file beside the component'],
  'style-attribute': ['no style attribute', 'give it a class and write the rule in a .css file'],
  'event-attribute': ['no {{name}} attribute', 'use addEventListener in an .island.ts file'],
  'javascript-address': [
    'no javascript: address',
    'use a <button> and an .island.ts file, or a real address',
  ],
  'insecure-address': ['no http: address for anything a page fetches', 'keep a copy among our own files'],
  'foreign-address': [
    'an address of our own, written from the root, or one that {{directive}} lists',
    'keep a copy among our own files and write its address without a host',
  ],
  'not-in-policy': [
    'something {{directive}} allows',
    'replace it by a link, or by something the policy allows',
  ],
  'bad-address': ['an address that can be read', 'mend the address'],
  'open-window': [
    'rel="noopener" on what opens a new window',
    'leave target out, readers choose themselves, or add rel="noopener"',
  ],
  'base-element': ["no <base>: base-uri is 'none'", 'write addresses from the root: /_astro/…'],
  'missing-file': [
    'a file {{path}} in the built site',
    'mend the address, or write the file before hardening',
  ],
  'wrong-integrity': [
    'integrity="{{hash}}"',
    'leave integrity out, it is added here, and change no file after it',
  ],
  'no-charset': [
    '<meta charset="utf-8"> as the first thing in the head',
    'add it; the policy is put after it',
  ],
  'second-policy': ['only the policy that is put in here', "remove it, or turn off Astro's security.csp"],
  'before-policy': [
    'nothing fetched before <meta charset>',
    'move <meta charset="utf-8"> to the top of the head',
  ],
  'empty-article': [
    'an article with text',
    'look for "Error rendering" in the log above, run `npm run check`, mend the article and build again',
  ],
} as const satisfies Readonly<Record<string, readonly [expected: string, mend: string]>>;

export type Rule = keyof typeof advice;

/** A broken rule, with the values its advice is filled with. */
export type Breach = readonly [rule: Rule, values?: Readonly<Record<string, string>>];
