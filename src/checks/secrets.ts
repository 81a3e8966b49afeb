import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import type { Rule } from './rule.ts';
import { knownWords } from './words.ts';

const rule = 'secrets';

/** Domains kept for examples: https://www.rfc-editor.org/rfc/rfc2606 */
const example = /(^|\.)(example\.(com|org|net|edu)|example|test|invalid)$/;
const address = /[\p{L}\p{N}._%+-]+@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/gu;
/** Addresses of the web, names of hosts and attributes are no passwords, however they look. */
const harmless =
  /https?:\/\/[^\s)"'>]+|\b(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,}\b|\b(?:id|mark)="[^"]*"|\{#[^}]*\}|\]\([^)]*\)/gu;
/** Nine digits or more, or seven after a plus: longer than codes of errors, ports and years beside each other. */
const phone = /(?:\+\d|\d(?:[ ()/-]{0,2}\d){2})(?:[ ()/-]{0,2}\d){6,}/g;
const long = /[^\s"'<>()[\]{}`“”„«»,;*]{8,}/gu;

/** No password, key or real person's address reaches readers, not even in a comment: pages and repositories are public. */
export const secrets: Rule = (content) => {
  const domains = domainsOf(content);
  const known = content.library.languages.flatMap(({ tag }) => knownWords(content.spelling, tag));
  return filesOf(content).flatMap(({ file, text, firstLine, isTyped }) =>
    text.split('\n').flatMap((line, index) => {
      const at = (column: number) => ({ rule, file, line: firstLine + index, column: column + 1 });
      const mails = [...line.matchAll(address)]
        .filter(
          ([, domain = '']) => domains && !example.test(domain.toLowerCase()) && !isOwn(domain, domains),
        )
        .map((match): Finding => {
          const local = match[0].slice(0, match[0].indexOf('@'));
          return {
            ...at(match.index),
            found: `the address ${match[0]}`,
            expected: 'an address at example.com, or at a domain of provider.yml',
            mend: isTyped
              ? 'Leave the address out, or all that was typed: it may be somebody’s, and is published.'
              : `Write ${local}@example.com: somebody may own the other, and get what readers send.`,
          };
        });
      const masked = line
        .replace(address, (all) => ' '.repeat(all.length))
        .replace(harmless, (all) => ' '.repeat(all.length));
      const passwords = [...masked.matchAll(long)]
        .filter(([word]) => looksSecret(word) && !known.includes(word.replace(/[.:!?]+$/, '')))
        .map(
          (match): Finding => ({
            ...at(match.index),
            found: `"${match[0]}", which looks like a password or key`,
            expected: 'no secret, and nothing that looks like one',
            mend: 'Remove it, and change it where it was used. If it is a word, add it to spelling.yml.',
          }),
        );
      const phones = (isTyped ? [...line.matchAll(phone)] : []).map(
        (match): Finding => ({
          ...at(match.index),
          found: `"${match[0]}", which looks like a phone number`,
          expected: 'what readers type, without what says who they are: its words are published',
          mend: 'Leave the number out, or the whole line.',
        }),
      );
      return [...mails, ...passwords, ...phones];
    }),
  );
};

interface SearchedFile {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
  /** Whether it holds what readers type. */
  readonly isTyped?: boolean;
}

function filesOf(content: Content): SearchedFile[] {
  const { texts, sources, labelSources, wordSources, screenSources, searchSources, folders, queryFiles } =
    content;
  const data = [
    ...Object.values(sources),
    ...Object.values(labelSources),
    ...Object.values(wordSources),
    ...Object.values(screenSources),
    ...folders.map(({ source }) => source),
  ].flatMap((source) =>
    source ? [{ file: source.file, text: source.text, firstLine: source.firstLine }] : [],
  );
  const words = Object.values(searchSources).map(({ file, text }) => ({ file, text }));
  const asked = [...queryFiles].filter(([file]) => file.includes('/asked/'));
  const typed = [...words, ...asked.map(([file, text]) => ({ file, text }))];
  return [
    ...texts.map(({ file, raw }) => ({ file, text: raw, firstLine: 1 })),
    ...data,
    ...typed.map((one) => ({ ...one, firstLine: 1, isTyped: true })),
  ];
}

/** Upper and lower case, a digit, and a mark or a digit inside; or a long string of letters and digits, as keys are. */
function looksSecret(written: string): boolean {
  const word = written.replace(/[.:!?…]+$/, '');
  if (word.length < 8 || /^[\p{P}\p{S}\p{N}]+$/u.test(word)) return false;
  const digits = (word.match(/\p{N}/gu) ?? []).length;
  const mixed = /\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
  if (digits > 0 && mixed && !/^\p{L}+-\p{N}{1,3}$/u.test(word)) return true;
  if (digits > 0 && /\p{L}/u.test(word) && /[^\p{L}\p{N}.:/–-]/u.test(word)) return true;
  return word.length >= 20 && digits >= 4 && /^[A-Za-z0-9+/=_-]+$/.test(word) && /[A-Za-z]/.test(word);
}

function isOwn(domain: string, domains: readonly string[]): boolean {
  return domains.some((own) => domain.toLowerCase() === own || domain.toLowerCase().endsWith(`.${own}`));
}

/**
 * The provider's domains: those of its help centre, values and ways to reach support, without `www.`. Undefined where its file
 * could not be read, which is told by itself.
 */
function domainsOf({ library }: Content): string[] | undefined {
  const provider = library.provider as Provider | undefined;
  if (!provider) return undefined;
  const urls = [...Object.values(provider.values), ...provider.support, ...provider.signIn].flatMap(
    ({ url }) => (url ? [new URL(url).hostname] : []),
  );
  const mails = provider.support.flatMap(({ email }) => (email ? [email.slice(email.indexOf('@') + 1)] : []));
  const names = Object.values(provider.values).flatMap(({ text }) =>
    /^[\w-]+(\.[\w-]+)+$/.test(text) ? [text] : [],
  );
  return [...urls, ...mails, ...names].map((host) => host.toLowerCase().replace(/^www\./, ''));
}
