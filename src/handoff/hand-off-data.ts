import { bestText, languageOf } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { channelAddress } from '../library/support-channel.ts';
import { wordIn } from '../translations/word-in.ts';
import { addressWith, mailTemplate } from './cut.ts';
import type { Guarded } from './guard.ts';
import { requestMail } from './request.ts';
import { secretPatterns } from './secret-pattern.ts';
import type { SummaryText } from './summary.ts';
import { languageName, summaryText } from './summary-text.ts';
import type { Tree } from './tree.ts';

/** Letters of the reader's own words. */
const WORDS_MOST = 2000;

/**
 * All that a guide's hand-off needs besides its script: `hand-off.json` beside its page, fetched when a reader opens
 * it, so that pages stay light.
 */
export interface HandOffData extends Guarded {
  /** What is put into the hand-off that was opened. */
  readonly form: readonly Tree[];
  /** What is put into a request that was opened. */
  readonly request: readonly Tree[];
  /** Template of the address that opens a request as a message. */
  readonly requestMail: string;
  /** Sentences for what happens later. */
  readonly words: Readonly<
    Record<'advice' | 'help' | 'secret' | 'copied' | 'notCopied' | 'subject' | 'cut', string>
  >;
  /** Ids of the steps, in order. */
  readonly steps: readonly string[];
  /** In the language of the guide's text, then in the support team's where that is another. */
  readonly texts: readonly SummaryText[];
}

/** Every page of a guide, fallback pages too: each has its data beside it. */
export function handOffs(library: Library): { article: string; language: string }[] {
  const guides = library.articles.filter(({ facts }) => facts.steps.length > 0);
  return guides.flatMap(({ id }) => library.languages.map(({ tag }) => ({ article: id, language: tag })));
}

/**
 * @param page tag of the page's language; all words are in that of its text, which differs on a fallback page
 * @param styles address of the style sheet
 */
export function handOffData(library: Library, id: string, page: string, styles: string): HandOffData {
  const { article, language } = bestText(library, id, page);
  const { tag } = language;
  const { support, supportLanguage: team = tag } = library.provider;
  const email = support.find((channel) => channel.email)?.email ?? '';
  const word = (key: string, values?: Record<string, string>) =>
    wordIn(library, tag, `handoff.${key}`, values);
  const subject = wordIn(library, team, 'handoff.subject', { title: bestText(library, id, team).title });
  const texts = [...new Set([tag, team])].map((one) => summaryText(library, article, one, tag));
  const twin = team === tag ? '' : word('twin', { language: languageName(library, team, tag) });

  const sheet: Tree = ['link', { rel: 'stylesheet', href: styles }];
  const told: Tree = ['div', { role: 'status' }];
  const button = (use: string, title: string): Tree => [
    'button',
    { class: 'button', type: 'button', [use]: '' },
    title,
  ];
  const link = ({ title, url }: Way): Tree => [
    'a',
    { class: 'button', href: addressWith(url, '', ''), 'data-url': url },
    title,
  ];
  const copy = button('data-copy', word('copy'));
  const span = ({ language: lang }: SummaryText): Tree => [
    'span',
    { lang, dir: languageOf(library, lang).direction },
  ];
  const rows = texts[0]?.lines.map(({ check }): Tree => {
    const [own, ...twins] = texts.map(span);
    return [
      'li',
      check ? { class: 'hand-off-check' } : {},
      ['label', {}, ['input', { type: 'checkbox', checked: '' }], own ?? ''],
      ...twins,
    ];
  });
  const field = { id: 'site-hand-off', rows: '4', maxlength: `${WORDS_MOST}`, dir: 'auto' };
  const help = { id: 'site-hand-off-help', role: 'status' };
  return {
    form: [
      sheet,
      ['label', { for: field.id }, word('words')],
      ['textarea', { ...field, 'aria-describedby': help.id }],
      ['p', help, word('wordsHelp')],
      [
        'fieldset',
        {},
        ['legend', {}, word('lines')],
        ['p', {}, `${word('linesHelp')} ${twin}`.trim()],
        ['ul', {}, ...(rows ?? [])],
      ],
      [
        'div',
        { class: 'hand-off-ways' },
        ...channels(library, tag).map(link),
        copy,
        button('data-share', word('share')),
        link({ title: word('email'), url: mailTemplate(email, subject) }),
      ],
      told,
    ],
    request: [sheet, ' ', copy, told],
    requestMail: requestMail(library, id, tag),
    words: {
      advice: word('advice'),
      help: word('wordsHelp'),
      secret: word('secret'),
      copied: word('copied'),
      notCopied: word('notCopied'),
      cut: word('cut'),
      subject,
    },
    steps: article.facts.steps.map((step) => step.id),
    texts,
    secrets: secretPatterns(library),
  };
}

/** A way out of the page that takes the summary with it, with `{summary}` in its address. */
interface Way {
  readonly title: string;
  readonly url: string;
}

/** Channels of support that are made for it, told apart from the plain links to them on the same page. */
function channels(library: Library, tag: string): Way[] {
  return library.provider.support.flatMap((one) => {
    if (!one.url || one.url === channelAddress(one)) return [];
    const channel = wordIn(library, tag, `support.${one.id}.title`);
    return [{ title: wordIn(library, tag, 'handoff.channel', { channel }), url: one.url }];
  });
}
