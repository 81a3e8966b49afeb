import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Link, Paragraph } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import { findArticle, plainArticle } from './plain-article.ts';

/**
 * A built article as Markdown (GitHub's, with tables and boxes to tick): made from the page, so it says what readers see,
 * labels and values filled in. Below the title stands the address of the page.
 *
 * @param html the whole page
 * @param page its public address, which links are made whole with
 * @throws when the page has no `<article>`
 */
export function articleMarkdown(html: string, page: string): string {
  const article = findArticle(fromHtml(html));
  if (!article) throw new Error(`${page} has no <article> to make Markdown from.`);
  const root: Root = { type: 'root', children: [plainArticle(article, page)] };
  const tree = toMdast(root);
  if (tree.type !== 'root') throw new Error(`${page} cannot be made into Markdown.`);
  const [title, ...rest] = tree.children;
  const link: Link = { type: 'link', url: page, children: [{ type: 'text', value: page }] };
  const address: Paragraph = { type: 'paragraph', children: [link] };
  const children = title ? [title, address, ...rest] : [];
  return toMarkdown(
    { ...tree, children },
    {
      bullet: '-',
      rule: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmTaskListItemToMarkdown()],
    },
  );
}
