import type { Content } from '../library/read-content.ts';

const head = `# Every id that an article was ever published under. \`npm run published\` adds what is new; no line is ever removed, so
# that the check tells when an address that readers may have kept leads nowhere.
`;

/** `published.yml` with every article of the content, and those that were added; undefined when none is new. */
export function planPublished(content: Content): { text: string; added: string[] } | undefined {
  const before = content.published ?? [];
  const added = [...new Set(content.folders.map(({ id }) => id))].filter((id) => !before.includes(id)).sort();
  if (added.length === 0) return undefined;
  const all = [...new Set([...before, ...added])].sort();
  return { text: `${head}${all.map((id) => `- ${id}\n`).join('')}`, added };
}
