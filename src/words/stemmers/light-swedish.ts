/*
 * A light stem of Swedish words. Snowball's stemmer leaves the definite form of neuter words as it is (kontot, lösenordet,
 * filtret) and verbs apart from their nouns (ändra, ändring). The endings are those of the grammar: of nouns by number and
 * definite form, of verbs by tense, and those by which verbs make nouns. It joins a few words too many rather than one
 * too few, as light-finnish does.
 */

/** Genitive of nouns, passive of verbs. */
const OWNER = /^(?<base>.{3,}[bcdfghjklmnoprtvyaeå])s$/;

/** At least three letters stay. */
const ENDING =
  /^(?<base>.{3,}?)(?:(?:(?<=.{4})n)?ing(?:en|ar|arna)?|else(?:n|r|rna)?|het(?:en|er|erna)?|are(?:n|na)?|(?:or)?[aeo]r(?:na?)?|ande[nt]?|aste?|ade|at|ad|an|(?<=t)ona?|ot|e[nt]|(?<=[gjlmnrv])de|(?<=g)t|[aeo])$/;

/** One letter for two, and no r that only vowels held: programmet, filtret, servrar. */
function level(stem: string): string {
  return stem.replace(/(?<=[mn])[mn]$/, '').replace(/(?<=..[tv])r$/, '');
}

function off(word: string, endings: RegExp): string {
  return endings.exec(word)?.groups?.['base'] ?? word;
}

/** Stem of a Swedish word in lower case. */
export function stemmer(word: string): string {
  return level(off(off(word, OWNER), ENDING));
}
