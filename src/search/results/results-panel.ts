import { plural } from '../../translations/fill.ts';
import type { SearchAnswer } from '../answer.ts';
import type { DialogWords } from '../dialog/dialog-words.ts';
import type { SearchResult } from '../result.ts';
import { button, element, message, resultItem, ways } from './result-view.ts';
import { sectionCounts } from './sections.ts';
import { whenIdle } from './when-idle.ts';
import type { NotedAnswer } from './with-notes.ts';

export interface PanelOptions {
  readonly words: DialogWords;
  /** Results shown at first. */
  readonly portion: number;
  /** What leads to the results that are not shown, or, where none is left (`isAll`), to where more may be found; below the list. */
  readonly rest: (showMore: () => void, isAll: boolean) => HTMLElement | undefined;
  /** Where the section is kept that a reader has chosen, for when they come back to the same results. */
  readonly keptSection?: { read(): string; write(section: string): void };
  /** Says how many are left after narrowing. */
  readonly announce: (sentence: string) => void;
  /** Searches something else, as if it had been typed. */
  readonly search: (query: string) => void;
}

export interface Panel {
  /** Shows an answer; with `grown`, the same answer with more below, which leaves what is there in its place. */
  show(answer: NotedAnswer, query: string, grown: boolean): void;
}

/** What was found, in `host`: what is to be known first, sections to narrow by, the list, the way to the rest. */
export function createPanel(host: HTMLElement, options: PanelOptions): Panel {
  const { words: all, portion, rest, keptSection, announce, search } = options;
  const { words, languages } = all;
  const word = (key: string) => words[key] ?? '';
  let trouble: Promise<{ mark(): void }> | undefined;
  let answer: SearchAnswer = { results: [] };
  let section = '';
  /** The section that was kept, until what is found has it. */
  let wanted = '';
  let shown = 0;
  let list = element('ol', 'search-results');
  let foot = element('div', '');
  const choices = element('div', 'search-sections');
  choices.setAttribute('role', 'group');
  choices.setAttribute('aria-label', word('sections'));

  function kept(): readonly SearchResult[] {
    return section === '' ? answer.results : answer.results.filter((one) => one.section === section);
  }

  function grow(to: number, focus = false): void {
    const results = kept();
    const items = results.slice(shown, to).map((result) => resultItem(result, languages));
    list.append(...items);
    // Said once the results are there: no reader waits for it.
    trouble ??= whenIdle()
      .then(() => import('./trouble.ts'))
      .then(({ createTroubleMarks }) => createTroubleMarks(host, all.services, word('trouble')));
    trouble.then((marks) => marks.mark()).catch(() => undefined);
    shown = Math.max(shown, Math.min(to, results.length));
    const further = rest(() => grow(shown + portion, true), shown >= results.length);
    foot.replaceChildren(...(further ? [further] : []));
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  function narrow(to: string): void {
    section = to;
    wanted = '';
    keptSection?.write(to);
    shown = 0;
    list.replaceChildren();
    for (const choice of choices.querySelectorAll<HTMLElement>('button')) {
      choice.setAttribute('aria-pressed', String(choice.dataset['section'] === section));
    }
    grow(portion);
    tellLeft();
  }

  function tellLeft(): void {
    announce(plural(words, 'count', kept().length, document.documentElement.lang));
  }

  /** @param room whether its room is kept where there is nothing to choose: more may come, and no result is to move */
  function drawSections(room: boolean): void {
    const counts = sectionCounts(answer.results);
    const all = { section: '', count: answer.results.length };
    const focused = (document.activeElement as HTMLElement | null)?.dataset['section'];
    choices.inert = counts.length === 0;
    choices.hidden = choices.inert && !room;
    choices.replaceChildren(
      ...[all, ...counts].map((one) => {
        const text = `${one.section || word('allSections')} (${one.count})`;
        const choice = button(text, () => narrow(one.section));
        choice.dataset['section'] = one.section;
        choice.setAttribute('aria-pressed', String(one.section === section));
        return choice;
      }),
    );
    if (focused !== undefined)
      [...choices.querySelectorAll('button')].find((one) => one.dataset['section'] === focused)?.focus();
  }

  /** To the section that was chosen when these results were last shown, once they have it. */
  function narrowAsBefore(): void {
    if (wanted !== '' && sectionCounts(answer.results).some((one) => one.section === wanted)) narrow(wanted);
  }

  return {
    show(next, query, grown) {
      answer = next;
      if (grown) {
        drawSections(true);
        grow(Math.max(shown, portion));
        narrowAsBefore();
        // The reader has narrowed before all was found: what is shown is what counts.
        if (section !== '') tellLeft();
        return;
      }
      wanted = keptSection?.read() ?? '';
      section = '';
      shown = 0;
      list = element('ol', 'search-results');
      foot = element('div', 'search-foot');
      drawSections(!!next.more);
      host.replaceChildren(...(next.notes?.notesView(next, query, all, search) ?? []), choices, list, foot);
      grow(portion);
      narrowAsBefore();
    },
  };
}

/** What to do where nothing was found: the nearest titles, then other ways. */
export function nothingFound(
  nearest: readonly SearchResult[],
  { words, languages }: DialogWords,
  ...links: readonly HTMLElement[]
): HTMLElement[] {
  const list = nearest.map((result) => resultItem(result, languages));
  return [
    ...(list.length > 0 ? [message(words['nearest'] ?? ''), element('ol', 'search-results', ...list)] : []),
    ways(...links),
  ];
}
