import type { Library } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';
import type { Outcome } from './feedback.ts';
import type { Guarded } from './guard.ts';
import { secretPatterns } from './secret-pattern.ts';

/** What the question needs besides its script: `/<language>/feedback.json`, fetched when it is first touched. */
export interface FeedbackData extends Guarded {
  readonly url: string;
  readonly words: Guarded['words'] & Readonly<Record<Outcome | 'sending' | 'already', string>>;
  /** The room that is left, by plural form. */
  readonly room: Readonly<Record<string, string>>;
}

/** @throws where provider.yml names no endpoint */
export function feedbackData(library: Library, tag: string): FeedbackData {
  const { feedback } = library.provider;
  if (!feedback) throw new Error('There is no feedback: in provider.yml.');
  const word = (key: string) => wordIn(library, tag, `feedback.${key}`);
  const forms = Object.entries(library.words[tag] ?? {}).filter(([key]) => key.startsWith('feedback.left_'));
  return {
    url: feedback.url,
    words: {
      help: word('help'),
      secret: wordIn(library, tag, 'handoff.secret'),
      sending: word('sending'),
      thanks: word('thanks'),
      refused: word('refused'),
      unsure: word('unsure'),
      offline: word('offline'),
      already: word('already'),
    },
    room: Object.fromEntries(forms.map(([key, sentence]) => [key.replace('feedback.', ''), sentence])),
    secrets: secretPatterns(library),
  };
}
