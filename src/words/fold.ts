/** Letters that Unicode does not take apart into a letter and a mark, but that people write with others. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * A word as it is compared: lower case, compatibility forms resolved (`ﬁ`, full-width letters), and without the marks
 * that are left out by hurried writers: those of Latin and Greek letters, the vowel marks of Arabic and Hebrew. Marks of
 * other scripts stay, where they make other letters (й, が, क्).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '$1')
    .replace(/[\u0591-\u05C7\u0640\u064B-\u065F\u0670]/g, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => ALIKE[letter] ?? letter)
    .normalize('NFC');
}

/** A folded word with two letters for one (`ae`, `oe`, `ue`, `aa`) as it folds when written with that one. */
export function foldDigraphs(folded: string): string {
  return folded.replace(/([aou])e|aa/g, (pair, letter: string | undefined) => letter ?? pair.charAt(0));
}
