import type { StaleSection } from '../library/model.ts';
import type { TextSection } from '../library/text-sections.ts';

/** A text as it is written, with its sections. */
export interface WrittenText {
  readonly raw: string;
  readonly sections: readonly TextSection[];
  readonly stale: Readonly<Record<string, StaleSection>>;
}

/**
 * The text as readers get it: below the heading of a changed section a line that says so, and in the place of a
 * dangerous one the section of another language's text. Still MDX, so that its headings, its contents and its
 * components are those of what is shown.
 *
 * @param inLanguage the texts of the article in the languages that `stale` names
 */
export function servedText(text: WrittenText, inLanguage: Readonly<Record<string, WrittenText>>): string {
  const lenders = new Set<WrittenText>();
  let shown = text.raw;
  for (const section of text.sections.toReversed()) {
    const stale = text.stale[section.id];
    if (!stale) continue;
    let words = marked(text, section);
    if (stale.state === 'dangerous') {
      const lender = inLanguage[stale.instead];
      const lent = lender?.sections.find(({ id }) => id === section.id);
      if (!lender || !lent)
        throw new Error(`${stale.instead} has no section "${section.id}" to show instead.`);
      lenders.add(lender);
      words = `<Replaced language="${stale.instead}">\n\n${marked(lender, lent)}\n\n</Replaced>`;
    }
    shown = shown.slice(0, section.start) + words + shown.slice(section.end);
  }
  return [shown, ...[...lenders].flatMap(definitions)].join('\n\n');
}

/** A section of a text with the line that says that it has changed, where it has. */
function marked({ raw, stale }: WrittenText, { id, start, end, headingEnd }: TextSection): string {
  if (stale[id]?.state !== 'changed') return raw.slice(start, end);
  if (headingEnd === undefined) return `${raw.slice(start, end)}\n\n<Changed />`;
  return `${raw.slice(start, headingEnd)}\n\n<Changed section="${id}" />${raw.slice(headingEnd, end)}`;
}

/** Addresses that `[text][name]` takes from elsewhere in the file. Of two with one name, the first is taken. */
function definitions({ raw }: WrittenText): string[] {
  return raw.match(/^\[[^\]^]+\]:\s+\S.*$/gm) ?? [];
}
