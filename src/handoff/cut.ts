/**
 * A text as part of an address, with lines that end as in a message. Half a pair of surrogates, which an address
 * cannot have, becomes a question mark.
 */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?')).replaceAll('%0A', '%0D%0A');
}

/**
 * The text, or as many of its lines from the beginning as fit, and then a line that says that it is cut. Where not
 * even the first line fits, it is cut between two words. An address that is too long is cut by whoever receives it,
 * in the middle of anything, or refused.
 *
 * @param room how long it may be once it is part of an address
 * @param more the last line of a text that is cut
 */
export function cutToFit(text: string, room: number, more: string): string {
  const fits = (one: string) => encode(one).length <= room;
  if (fits(text)) return text;
  for (let cut = text; cut !== ''; ) {
    const line = cut.lastIndexOf('\n');
    cut = cut.slice(0, Math.max(0, line > 0 ? line : cut.lastIndexOf(' '))).trimEnd();
    if (cut !== '' && fits(`${cut}\n${more}`)) return `${cut}\n${more}`;
  }
  return fits(more) ? more : '';
}

/** Mail programs, browsers and servers take addresses of about 2000 characters. */
const ADDRESS_MOST = 2000;

/** An address with a text in place of its `{summary}`, cut so that the whole is not too long. */
export function addressWith(template: string, text: string, more: string): string {
  return template.replace('{summary}', encode(cutToFit(text, ADDRESS_MOST - template.length, more)));
}

/** The template of an address that opens a message. @param to empty: the reader chooses */
export function mailTemplate(to: string, subject: string): string {
  return `mailto:${to}?subject=${encode(subject)}&body={summary}`;
}
