import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import type { Target } from '../library/scanned-text.ts';
import { directory, type ReadableText, readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'links';
type Mistake = Pick<Finding, 'found' | 'expected' | 'mend'>;

/** Links of texts lead out over https, to a heading of the text, or nowhere; pictures lie beside and are described. */
export const links: Rule = (content) =>
  readableTexts(content).flatMap((text) =>
    text.scanned.targets.flatMap((target) =>
      (target.kind === 'image'
        ? pictureMistakes(content, text, target)
        : linkMistakes(content, text, target)
      ).map((mistake) => ({ rule, file: text.file, line: target.line, column: target.column, ...mistake })),
    ),
  );

function linkMistakes(content: Content, text: ReadableText, { url, text: words }: Target): Mistake[] {
  const found = `[${shorten(words)}](${shorten(url)})`;
  const mistake = addressMistake(content, text, url);
  if (mistake) return [{ found, ...mistake }];
  if (words.trim() !== '') return [];
  return [
    { found, expected: 'a link with words', mend: 'Write what stands behind the link between [ and ].' },
  ];
}

function addressMistake(
  content: Content,
  text: ReadableText,
  url: string,
): Omit<Mistake, 'found'> | undefined {
  if (url.startsWith('#')) {
    const anchors = anchorsOf(text);
    if (anchors.includes(url.slice(1))) return undefined;
    return { expected: 'the id of a heading or step of this text', mend: suggest(url.slice(1), anchors) };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const expected = 'an address that begins with https://';
  const own = (content.library.provider as Provider | undefined)?.helpCentre.address;
  const inside = own !== undefined && (url === own || url.startsWith(`${own}/`));
  if (url === '') return { expected, mend: 'Write the address between ( and ).' };
  if (inside || (scheme === undefined && !url.startsWith('//'))) {
    const ids = content.folders.map(({ id }) => id);
    const id = url.split(/[/?#]/).find((part) => ids.includes(part));
    const mend = `Write <Article id="${id ?? '…'}" />: it leads to the reader’s own language.`;
    return { expected: `${expected}, or <Article> for an article of this help centre`, mend };
  }
  if (scheme === 'mailto' || scheme === 'tel') return undefined;
  if (scheme === 'http') return { expected, mend: `Write https:${url.slice(5)}, if the site has it.` };
  if (scheme === undefined) return { expected, mend: `Write https:${url}.` };
  if (scheme !== 'https')
    return { expected, mend: `Remove the link: ${scheme}: is not safe or not understood.` };
  return URL.canParse(url) ? undefined : { expected, mend: 'Copy the address from the browser once more.' };
}

function pictureMistakes(content: Content, text: ReadableText, target: Target): Mistake[] {
  const { url, text: words, byReference } = target;
  const found = `![${shorten(words)}](${shorten(url)})`;
  const folder = directory(text.file);
  const beside = [...content.files].filter(
    (file) => directory(file) === folder && !/\.(mdx|yml)$/.test(file),
  );
  const names = beside.map((file) => `./${file.slice(folder.length + 1)}`);
  const mistakes: Mistake[] = [];
  const expected = 'a picture beside the text, ./picture.png';
  if (byReference) {
    const mend = 'Write the file name in the same place: ![what it shows](./picture.png).';
    mistakes.push({ found: `a picture by reference, ${found}`, expected, mend });
  } else if (!names.includes(decode(url))) {
    const name = decode(url).split('/').at(-1) ?? '';
    const mend = names.includes(`./${name}`)
      ? `Write ./${name}.`
      : `${suggest(`./${name}`, names)} Or put the picture into ${folder}/.`;
    mistakes.push({ found, expected, mend });
  }
  if (words.trim() === '') {
    const mend = 'Write between [ and ] what it shows, for readers who do not see it.';
    mistakes.push({ found: `a picture without a description, ${found}`, expected: 'a description', mend });
  }
  return mistakes;
}

function anchorsOf({ scanned }: ReadableText): string[] {
  const headings = scanned.headings.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const steps = scanned.elements.flatMap(({ name, attributes }) =>
    name === 'Step' ? (attributes.id ?? []) : [],
  );
  return [...headings, ...steps];
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
