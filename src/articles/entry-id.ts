/**
 * Id of an article's text in Astro's collection, which is also its address:
 * `articles/<section>/<article>/<language>.mdx` becomes `<language>/<article>`.
 */
export function entryId(path: string): string {
  const [, , article, file] = path.split('/');
  return `${(file ?? '').replace(/\.mdx$/, '')}/${article}`;
}
