/*
 * A light stem of Finnish words. It takes off endings of cases, possessors and persons and the commonest derivations, and
 * levels the grades of consonants, so that kirjautua, kirjaudu, kirjautumisen and kirjautuminen meet in one stem, where
 * Snowball's stemmer keeps them apart. The endings are those of the Finnish grammar (https://scripta.kotus.fi/visk/,
 * §§ 41–43 on grades, 81–89 on cases, 105–121 on verbs). It joins a few words too many rather than one too few: a page
 * that does not fit stands lower in a list, a page that is missed is not in it.
 */

/** `-kin`, `-kaan`; `-ni`, `-si`, `-nsa`, `-mme`, `-nne` after a vowel. */
const ADDED = /^(?<base>.{3,}?[aeiouyäö])(?:kin|kaan|kään|ni|si|ns[aä]|mme|nne)$/;

/** What verbs make nouns with (-minen, -mista, -maan, -nti), participles, passives, -vat, -isi. */
const VERBAL =
  /^(?<base>.{2,}?[aeiouyäö])(?:mi(?:nen|se[nt]?|sta|stä|seen|sess[aä]|sest[aä]|sella|sellä|seksi|sten|ksi)|ma(?:an|ssa|sta|lla|tta)|mä(?:än|ssä|stä|llä|ttä)|n(?:ut|yt|eet|een)|t(?:tu|ty)[ant]?|(?<=oi)t[uy][nt]?|t(?:ette|t[ae]va)[nt]?|t(?:a|ä)(?:an|än)|da(?:an)?|dä(?:än)?|tiin|nn?[ti]i?(?:n|in|a|ssa|sta)?|v(?:at|ät|a|ä|an|än|ia|iä)|isi(?:n|t|vat|vät)?)$/;

/**
 * Cases, the plural's first. -na is not among them: it is the end of more words (salasana) than it is added to; -ta
 * only where it cannot be the end of a word in -ta.
 */
const CASE =
  /^(?<base>.{4,}?)(?:i?(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)|(?<=e)tt[aä]|(?<=j[aä])n[aä]|i?h[aeiouyäö]n|seen|siin|(?<=[ieä])den|(?<=s)ten|tten|en|jen|(?<=i|.{3}[nsr])t[aä]|j[aä])$/;
/** Genitive and plural. */
const SHORT_CASE = /^(?<base>.{3,}?)[nt]$/;

/** Endings of whole families of nouns that change before cases: -nen/-sen, -us/-uksen, -in/-imen. */
const FAMILY = /^(?<base>.{3,}?)(?:i?nen|ks|s|im|in)$/;

function off(word: string, endings: RegExp): string {
  return endings.exec(word)?.groups?.['base'] ?? word;
}

/** Four letters stay, so that tili and tila do; e and i change places at the end of such words (tili, tilejä). */
function withoutVowels(word: string): string {
  const short = word.slice(0, 4) + word.slice(4).replace(/[aeiouyäö]+$/, '');
  return short.length === 4 ? short.replace(/e$/, 'i') : short;
}

/** The last consonants in one grade, whichever the form has. */
function level(stem: string): string {
  return stem
    .replace(/([kpt])\1$/, '$1')
    .replace(/d$/, 't')
    .replace(/nn$/, 'nt')
    .replace(/ll$/, 'lt')
    .replace(/rr$/, 'rt')
    .replace(/mm$/, 'mp')
    .replace(/ng$/, 'nk');
}

/** Stem of a Finnish word in lower case; of four letters or fewer, only the last vowel may go. */
export function stemmer(word: string): string {
  const bare = off(word, ADDED);
  const noun = off(bare, VERBAL);
  const cased = noun === bare ? off(bare, CASE) : noun;
  const base = cased === bare ? off(bare, SHORT_CASE) : cased;
  return level(withoutVowels(off(withoutVowels(base), FAMILY)));
}
