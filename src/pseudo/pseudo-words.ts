/** Words as a pseudo-language has them; the placeholders `{{…}}` stay. */
export type Change = (text: string) => string;

const placeholder = /\{\{?[^{}]*\}\}?/;
const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
);

/**
 * English that can still be read, with an accent on every letter and common letters doubled, about two fifths longer, as
 * translations are (Android's en-XA). What has no accents was not translated; what is cut has too little room.
 *
 * @param longest characters that may not be passed, such as those of a title
 */
export function accented(text: string, longest = Number.POSITIVE_INFINITY): string {
  let room = longest - text.length;
  return parts(text)
    .map((part) =>
      placeholder.test(part)
        ? part
        : part.replace(/[a-z]/gi, (letter) => {
            const written = accents[letter] ?? letter;
            return /[aeiouns]/i.test(letter) && room-- > 0 ? written + written.toLowerCase() : written;
          }),
    )
    .join('');
}

/**
 * Each word turned round by bidi marks (RIGHT-TO-LEFT OVERRIDE … POP DIRECTIONAL FORMATTING), so that layout can be
 * judged by people who read no language written from the right (Android's ar-XB).
 */
export function mirrored(text: string): string {
  return parts(text)
    .map((part) =>
      placeholder.test(part) ? part : part.replace(/[\p{L}\p{N}’'-]+/gu, (word) => `\u202e${word}\u202c`),
    )
    .join('');
}

/** A sentence of the interface between marks: one that is put together from pieces shows. */
export function marked(text: string): string {
  return `⟦${text}⟧`;
}

function parts(text: string): string[] {
  return text.split(new RegExp(`(${placeholder.source})`));
}
