import { articlePath, bestText, languageOf } from '../library/find-articles.ts';
import type { Article, Library } from '../library/model.ts';
import { INDICATORS } from '../status/roll-up.ts';
import { wordIn } from '../translations/word-in.ts';
import type { Line, SummaryText } from './summary.ts';

/**
 * The lines of a guide's summary in one language, as far as they are known when the site is built.
 *
 * @param tag language of the lines; where the guide is not written in it, the words of its steps are those its
 *   readers get
 * @param reads tag of the language the reader reads the guide in
 */
export function summaryText(library: Library, article: Article, tag: string, reads: string): SummaryText {
  const { title, parts } = bestText(library, article.id, tag);
  const say = (key: string, values?: Record<string, string | number>) =>
    wordIn(library, tag, `handoff.line.${key}`, values);
  const steps = article.facts.steps.flatMap(({ id, checks }, index): Line[] => [
    { words: say('step', { number: index + 1, title: parts?.steps[id] ?? '' }) },
    ...checks.map(({ id: check, auto, page, wait, answers }): Line => {
      const values = { check: parts?.checks[check] ?? '' };
      const pages = library.provider.signIn.filter((other) => page && other.id !== page);
      const found = [
        ...pages.map(({ id: other }) => [
          other,
          say('wrong', { page: wordIn(library, tag, `signIn.${other}.title`) }),
        ]),
        ...answers.map((one) => [one.id, say('answer', { answer: parts?.answers[one.id] ?? '' })]),
      ];
      return {
        words: say('open', values),
        done: say('done', values),
        ...(auto && { seen: say('seen', values) }),
        ...(wait && { waits: say('waits', values) }),
        ...(found.length > 0 && { answers: Object.fromEntries(found) as Record<string, string> }),
        check,
      };
    }),
  ]);
  return {
    language: tag,
    lines: [
      { words: say('article', { title }) },
      { words: library.provider.helpCentre.address + articlePath(tag, article.id) },
      { words: say('language', { language: languageName(library, reads, tag) }) },
      { words: say('unsolved'), done: say('solved') },
      ...steps,
      { words: say('status') },
      { words: say('browser') },
      { words: say('made') },
    ],
    states: Object.fromEntries(
      INDICATORS.map((one) => [one, wordIn(library, tag, `status.${one}`)]),
    ) as SummaryText['states'],
  };
}

/** A language by its name in another; in itself as `languages.yml` has it. */
export function languageName(library: Library, tag: string, inLanguage: string): string {
  const { name } = languageOf(library, tag);
  if (tag === inLanguage) return name;
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? name;
}
