/** What search results show of a title: shorter ones tell nothing, longer ones are cut. In characters. */
export const titleLength = { least: 20, most: 65 } as const;

/** What search results show of a description, in characters. */
export const descriptionLength = { least: 50, most: 160 } as const;

/**
 * The title of a page's tab and of its search result: its own, what the help centre is about where that says too
 * little, and the help centre's name where there is room for it.
 *
 * @param title a title that has the name in it gets it no second time
 */
export function pageTitle(title: string, { name, about }: { name: string; about: string }): string {
  if (title.includes(name)) return title;
  const whole = `${title} – ${name}`;
  if (length(whole) < titleLength.least) return `${title} – ${about} – ${name}`;
  return length(whole) > titleLength.most ? title : whole;
}

/** Letters as a reader counts them. */
export function length(text: string): number {
  return [...text].length;
}
