/*
 * A light stem of Italian words. Snowball's stemmer parts forms of verbs with a short stem (entrare and entra, apre and
 * aprire, ricevo and ricevere), and imperatives with a pronoun from those without (attiva, attivalo).
 * The endings are those of the grammar: of nouns by number and gender, of verbs by tense and person, with the pronouns
 * that are written on to them, and those by which verbs make nouns (-mento, -zione, -tore). They are taken off without
 * the accents that many leave out. It joins a few words too many rather than one too few, as light-finnish does.
 */

/**
 * Pronouns on infinitives (attivarlo, inoltrarmi, connettersi) and imperatives (aiutami, aiutatemi); schermi, allarmi,
 * aperti, diversi and interne only look like them.
 */
const PRONOUN =
  /(?<=..[aei]r)(?:gli|l[aeio])$|(?<=..[^lp][ai]r|...[dgnt]er)(?:[mtscv]i|ne)$|(?<=[aei]te)(?:[mc]i|l[aeio])$|(?<=.{3}[^il]a)mi$/;

/**
 * At least three letters stay, two of words like usare. What stands between stem and last ending goes too, even where it
 * belongs to the word: recupero and recuperare, visita and visitare meet without it. Not so -ale and -ali: portale is no
 * porta.
 */
const ENDING =
  /^(?<base>[aeiou][^aeiou]|.{3,}?)(?:(?<=.{3})i?(?:al(?![ei]$)|il|er(?!i[aeo])|[au]t|(?<!v)it|isc|[ai]ment|[ai]tor|(?<=.{4})[ai]bil|[ai]zion|(?<=z|ss|gest)ion))*i?(?:[ai]re?|ere|(?<=k)er|at[aeio]|an[aeio]|(?<=er)anno|(?<![bfu])ono|(?:(?<=.{4})a|(?<=[dgtv])e)v(?:[aio]|ano)|(?<=.{4})[ae]ndo|iamo|[ae]?mente|[aeio]+)$/;

/** Stem of an Italian word in lower case; `h` only tells how the letter before it is said: cerca, cerchi. */
export function stemmer(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replace(PRONOUN, 'e');
  return (ENDING.exec(bare)?.groups?.['base'] ?? bare).replace(/(?<=[cg])h$/, '');
}
