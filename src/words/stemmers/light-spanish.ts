/*
 * A light stem of Spanish words. Snowball's stemmer parts verbs whose vowels or last consonants change (pide, pedir; prueba,
 * probar; busca, busque), short ones (entra, entrar) and verbs from some of their nouns (protege, protección). The endings
 * are those of the grammar: of nouns by number and gender, of verbs by tense and person, those by which verbs make
 * nouns, and pronouns joined to verbs. Marks, which hurried writers leave out, count only where they tell such
 * endings. It joins a few words too many rather than one too few, as light-finnish does.
 */

/** After infinitives (not firme), gerunds, and imperatives that bear a mark: cambiarla, búscalos, contáctenos. */
const PRONOUN = /(?<=.[^f][aei]\u0301?r|ndo|\u0301.*[aen])(?:[ms]e|(?<!n|[iu]er)te|nos)?(?:l[aoe]s?)?$/;

/** Future and conditional, which leave the infinitive. */
const FUTURE = /(?<=[aei]r)(?:e\u0301|a\u0301[sn]?|i\u0301a(?:[ns]|mos)?)$/;

/** At least three letters stay, but of some verbs two; estado and vacaciones are of no verb. */
const ENDING =
  /^(?<base>us|le|ca|di|.{3,}?)(?:[ai]miento|(?<!^est|^vac)(?:amente|[ai](?:cion|d[oa]|ble)|[ae]dor[ea]?|[ei]dad|anza|aba|ia)(?:s|es)?|(?:ar|[iy]er)on|[ai]ste|[aei]mos|[iy]?endo|ando|[ai]an|aban|[aei]r|[ae]n|[ae]i?s|os|yo|[aeio]|(?<![is])s)$/;

/** Stem of a Spanish word in lower case. */
export function stemmer(word: string): string {
  const bare = word.normalize('NFD').replace(PRONOUN, '').replace(FUTURE, '').replace(/\p{M}/gu, '');
  return (ENDING.exec(bare)?.groups?.['base'] ?? bare)
    .replace(/(?<=...)(?:[eiy]|id|(?<=.{4})cion)$/, '')
    .replace(/xion$/, 'ct')
    .replace(/(?<!^c|[gq])ue/, 'o')
    .replace(/(?<=.)ie?(?=.)/g, 'e')
    .replace(/olt$/, 'olv')
    .replace(/(?:zc|[cz]|[gq]u?)$/, 'c');
}
