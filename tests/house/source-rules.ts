/** Quoted strings in a source that are exactly one of the site's language tags. */
export function derivedLanguageTags(source: string, tags: readonly string[]): string[] {
  return tags.flatMap((tag) =>
    [...source.matchAll(new RegExp(`(['"\`])${tag}\\1`, 'g'))].map(([all]) => all),
  );
}

/** Words of two letters or more in an Astro component that a reader would see or hear. */
export function readerSentences(source: string): string[] {
  const markup = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
  const attributes = [
    ...markup.matchAll(/\b(?:aria-label|alt|title|placeholder|content)="([^"]*\p{L}{2}[^"]*)"/gu),
  ]
    .map(([, text]) => text ?? '')
    .filter((text) => !/^(?:noindex|width=device-width, initial-scale=1)$/.test(text));
  const text = withoutExpressions(markup)
    .split(/<[^>]*>/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part) && !/[;=]|=>/.test(part));
  return [...text, ...attributes];
}

/** Drops `{…}`, however deeply nested: what is computed is not written here. */
function withoutExpressions(markup: string): string {
  let depth = 0;
  let kept = '';
  for (const character of markup) {
    if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (depth === 0) kept += character;
  }
  return kept;
}
