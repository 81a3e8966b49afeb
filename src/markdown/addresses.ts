/** Address of the Markdown copy of an article, from that of its page: `/fi/x/` → `/fi/x.md`. */
export function markdownPath(page: string): string {
  return `${page.replace(/\/$/, '')}.md`;
}

/** What a language tells assistants: the list of its articles, and all of them in one file (https://llmstxt.org/). */
export const llmsPath = (tag: string) => `/${tag}/llms.txt`;
export const llmsFullPath = (tag: string) => `/${tag}/llms-full.txt`;
export const cataloguePath = '/articles.json';
