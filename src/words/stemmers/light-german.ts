/*
 * A light stem of German words. To Snowball's stemmer anmelden, anmeldet, angemeldet and anzumelden are four words, löschen
 * and gelöscht two: it leaves the endings of persons and the ge- of participles, and takes -ung off long words alone. The
 * endings are those of CISTEM (Weissweiler and Fraser 2017, https://github.com/leonieweissweiler/cistem), taken off one
 * after the other, but with more of the word left: -t only after consonants, -n not alone, -er only off long words. It joins
 * a few words too many rather than one too few, as light-finnish does.
 */

/**
 * gelöscht; after what verbs are parted from, strong participles and zu as well: eingegeben, anzumelden. What was sent has a
 * folder of its own (gesendete), and gefälscht is not falsch.
 */
const WITHIN =
  /^(?<apart>(?:wieder)?(?:(?:he)?r?(?:a[bn]|au[fs]|ein|uber|um|unter)|bei|durch|fest|frei|her|hin|los|mit|nach|vor|weg|weiter|zu|zuruck|zusammen)?)(?:ge(?!falsch|send)(?=.{3,}t(?:e[mnrs]?)?$)|(?<=..)(?:ge|zu)(?=.{3,}en(?:e[mnrs]?)?$))/;

/** Of genitives and plurals (kontos, accounts); not that of status, alias, adress. */
const S = /(?<=.{3})s(?<![aius]s)$/;

/**
 * In this order: cases, infinitives, and persons (sendet, öffnet, but not internet, ticket); persons and comparatives, but not
 * speicher; konto, firma; -ieren, -ation; -ung, where it is not another word (warten, wartung); -t, but not that of account.
 */
const ENDING =
  /(?<=.{3})(?:e[mn]?|n(?<=e[lr]n)|(?<=[dt]|[^aeioulr][mn])et)$|(?<=.{5}|ein|[ao]ll|alt|gut|neu|ihr|ies)er(?<!ier|(?:s|pe)icher)$|(?<=.{4})(?:[ao]|(?<!kenn|rechn|wart)ung)$|(?<=.{5})(?<!ion|klam)(?:ier|ation)$|(?<=..[gh]|.{4})t(?<![aeiouy]t|[ou]nt|wort)$/;

/** Stem of a German word in lower case. */
export function stemmer(word: string): string {
  let stem = word.normalize('NFD').replace(/\p{M}/gu, '').replace(WITHIN, '$<apart>').replace(S, '');
  for (let before = ''; before !== stem; ) {
    before = stem;
    stem = stem.replace(ENDING, '');
  }
  return stem;
}
