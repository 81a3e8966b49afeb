import { stringify } from 'yaml';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { addToList } from './add-to-list.ts';

/** What is to be written, by path below the content folder. */
export interface Plan {
  /** Files that must not exist yet. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that exist, with their new text. */
  readonly changed: ReadonlyMap<string, string>;
}

export interface NewArticle {
  readonly section: string;
  readonly id: string;
  readonly title: string;
  /** The two files of `templates/<kind>/`. */
  readonly template: { readonly facts: string; readonly text: string };
  /** YYYY-MM-DD */
  readonly today: string;
}

/** `signing-in/my-article` in its two parts. @throws UsageError for what cannot be the address of an article. */
export function parseAddress(content: Content, address: string): { section: string; id: string } {
  const [section = '', id = '', ...more] = address.split('/');
  const idLike = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  if (!idLike.test(section) || !idLike.test(id) || more.length > 0) {
    throw new UsageError(
      `"${address}" is no <section>/<article-id>. Write both in lower case with hyphens, such as signing-in/forgot-password.`,
    );
  }
  const sections = content.library.sections.map((one) => one.id);
  if (!sections.includes(section)) {
    throw new UsageError(`There is no section "${section}" in sections.yml. ${suggest(section, sections)}`);
  }
  const there = content.folders.find((folder) => folder.id === id);
  if (there) throw new UsageError(`The article "${id}" exists: ${there.file}. Nothing was written.`);
  return { section, id };
}

/** An article's folder from a template, and its place in `sections.yml`. */
export function planArticle(content: Content, { section, id, title, template, today }: NewArticle): Plan {
  const index = content.library.sections.findIndex((one) => one.id === section);
  const sections = content.sources.sections?.text ?? '';
  const fill = (text: string) =>
    text.replaceAll('{{today}}', today).replaceAll('{{title}}', stringify(title, { lineWidth: 0 }).trim());
  const folder = `articles/${section}/${id}`;
  return {
    files: new Map([
      [`${folder}/article.yml`, fill(template.facts)],
      [`${folder}/${content.library.source}.mdx`, fill(template.text)],
    ]),
    changed: new Map([['sections.yml', addToList(sections, ['sections', index, 'articles'], id)]]),
  };
}
