/*
 * A light stem of French words. Snowball's stemmer parts afficher from affichent, actif from active, nouveau from nouvelle
 * and recevoir from reçu, and looks at accents that hurried people leave out. Here they go first; then endings are taken
 * off one after the other: of number and gender, of verbs by tense and person, and those by which verbs make nouns
 * (vérifier, vérification, suppression). Letters that change before endings are levelled in between. The endings are
 * those of the grammar. It joins a few words too many rather than one too few, as light-finnish does.
 */

/** Plural, once: what verbs end in keeps its s (utiliser), and so do pays, refus and virus. */
const PLURAL = /(?<=.{3})(?<![sy]|fu|lu|iru|vi|cce)s$|(?<=eau)x$/;

/** At least three letters stay. */
const ENDING =
  /(?<=.{3})(?:e|er|ez|(?<!c|cli)ent|ant|(?<=if)ication|[ai]t(?:ion|eur|ric)|ir|(?:iss)?ement|(?<=sf)ert|(?<=rec)u|(?<=pren)d|(?<=bloc)ag)$|(?<=.cr)ip?[tv]?(?:ur)?$|(?<=rec)(?:oi[tv]?|ev(?:oi)?r?)$|(?<=.{4})(?:(?<!r|appl)it?|a?iss|ion|u|ai[st]?|aient|[ae]tur|(?<=[nr]d|tt|uiv|ait)re|(?<=[eiv])r(?:ai?t?|aient|ont)|(?<=.{4}[ei])rez)$|(?<=.{5})(?:(?<![im])eu[rsx]|ag)$/;

/** Letters that change before endings. */
function level(stem: string): string {
  return stem
    .replace(/(?<=[tv])i(en)(?:t|nent)?$/, '$1')
    .replace(/(?<=nouv)eau$/, 'el')
    .replace(/(?<=..)aux$/, 'al')
    .replace(/(?<=...|[bm].)([flmnpt])\1$/, '$1')
    .replace(/qu$/, 'c')
    .replace(/(?<=[aci]ti)f$/, 'v')
    .replace(/y$/, 'i')
    .replace(/(?<=ouv)ert(?:ur)?$/, 'r')
    .replace(/nex$/, 'nect')
    .replace(/press$/, 'prim')
    .replace(/rect$/, 'rig')
    .replace(/(?<=t)ect$/, 'eg')
    .replace(/(?<=(?:re|s)p[eo]n)s$/, 'd')
    .replace(/(?<=per|atten)t$/, 'd');
}

/** Stem of a French word in lower case. */
export function stemmer(word: string): string {
  let stem = word.normalize('NFD').replace(/\p{M}/gu, '').replace(PLURAL, '');
  for (let before = ''; before !== stem; ) {
    before = stem;
    stem = level(stem).replace(ENDING, '');
  }
  return stem;
}
