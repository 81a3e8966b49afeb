/*
 * A light stem of Portuguese words. Snowball's stemmer parts words from their plurals (mensagem, mensagens; opção, opções)
 * and forms of verbs from each other (entre, entrar; chegue, chegar) and from their nouns (ligar, ligação), and a word
 * typed without accents often has another stem. Here accents go first, and the c that older spelling keeps (contacto,
 * activar). The endings are those of the grammar: of number and gender, of verbs, and those by which verbs make nouns.
 * Pronouns after a hyphen are words of their own. It joins a few words too many rather than one too few.
 */

/** At least three letters stay, but for usar, cair and sair. */
const ENDING =
  /^(?<base>us|[cs]a|.{3,}?)(?:(?:[ae]|(?<=a)l|(?<=il))mente|[ai]mentos?|[ai]?cao|[ai][dt](?:or|ur)(?:as?|es)?|[aeio]ve(?:l|is)|[aei]n(?:tes?|ci?a[rs]?)|i?dades?|[ai]d[ao]s?|[aei]ndo|[aei](?:r(?:iam?|e[ms]|mos)?|sse[ms]?|mos)|aram|(?<=.{4})eram|iram|[ae]ste|ava[ms]?|ia[ms]?|(?<=p)o(?:r|em?|sicao|nh[ao])|[ao]s?|e(?:ns|[ims])?|[eio]u|i|am|ao|(?<=[aeo])(?:l|is)|(?<!s)s)$/;

/** Stem of a Portuguese word in lower case. */
export function stemmer(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/c(?=[ct])/g, '')
    .replace(/[ao]es$/, 'ao');
  const base = ENDING.exec(bare)?.groups?.['base'] ?? bare;
  // Letters that only spell a sound before another vowel: clique, chegue, viagem and viajar; envio and envia.
  return base
    .replace(/qu$/, 'c')
    .replace(/gu$|(?<=.{3})j$/, 'g')
    .replace(/(?<=...)i$/, '');
}
