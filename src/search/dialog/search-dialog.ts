import { readStored } from '../../ui/storage.ts';
import { createCounting } from '../counters/counting.ts';
import { openSearch } from '../open-search.ts';
import { cleanQuery } from '../query.ts';
import { recentKey } from '../recent/recent-key.ts';
import { remember } from '../recent/remember.ts';
import { createAnnouncer } from '../results/announcer.ts';
import { button, link, message, ways } from '../results/result-view.ts';
import { createPanel, nothingFound } from '../results/results-panel.ts';
import { createSession, type View } from '../results/search-session.ts';
import { sentenceFor, spokenFor } from '../results/sentences.ts';
import { whenIdle } from '../results/when-idle.ts';
import { withNotes } from '../results/with-notes.ts';
import { addressWith } from '../search-address.ts';
import type { DialogWords } from './dialog-words.ts';

/** Results shown in the dialog; the rest is on the results page. */
const SHOWN = 5;
const PAUSE = 60;

/**
 * Gives the dialog all but its field: results while typing, arrow keys, ways out. What was typed before is searched.
 *
 * @param page address of the results page
 */
export function completeDialog(
  dialog: HTMLDialogElement,
  input: HTMLInputElement,
  page: string,
  setup: DialogWords,
): void {
  const { words, contact } = setup;
  const word = (key: string) => words[key] ?? '';
  const language = document.documentElement.lang;
  const search = openSearch(setup);

  input.after(button(word('close'), () => dialog.close()));
  const body = document.createElement('div');
  body.className = 'search-body';
  dialog.append(body);
  dialog.ariaLabel = input.placeholder;
  input.ariaLabel = input.placeholder;
  input.dir = 'auto';
  const announce = createAnnouncer(dialog);
  const count = createCounting(body, setup);
  /** Set as soon as the session below has begun. */
  let latest: View;
  let recent: typeof import('../recent/recent-view.ts') | undefined;

  /** Searches kept on this device: loaded where there are some, and once there are results. */
  async function loadRecent(): Promise<void> {
    recent ??= await import('../recent/recent-view.ts').catch(() => undefined);
  }

  const panel = createPanel(body, {
    words: setup,
    portion: SHOWN,
    // Whole texts are searched there, too: that finds more, and how many is not known here.
    rest: () => ways(link('', word('allResults'), addressWith(page, latest.query))),
    announce,
    search: searchFor,
  });

  function searchFor(text: string): void {
    input.value = text;
    input.focus();
    session.ask(text);
  }

  function wayOut(): HTMLElement[] {
    const links = [link('', word('allArticles'), page)];
    if (contact) links.push(link('', word('contact'), contact));
    return links;
  }

  function show(view: View): void {
    const sentence = sentenceFor(view, words, language);
    const grown = view.state === 'found' && view.grown;
    // What has the focus is about to go: it stays on the same article, where that is found again.
    const focused = body.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    if (!grown && body.contains(document.activeElement)) input.focus();
    announce(spokenFor(view, words, language));
    latest = view;
    count(view);
    if (view.state === 'found') {
      void whenIdle().then(loadRecent);
      panel.show(view.answer, view.query, grown);
      const again = [...body.querySelectorAll('a')].find((one) => one.getAttribute('href') === focused);
      again?.focus();
      return;
    }
    const idle = view.state === 'idle' ? kept(view) : [];
    const said = sentence === '' ? idle : [message(sentence)];
    body.replaceChildren(
      ...said,
      ...(view.state === 'nothing' ? nothingFound(view.nearest, setup, ...wayOut()) : [ways(...wayOut())]),
    );
  }

  function kept(view: View): HTMLElement[] {
    if (recent) {
      return recent.recentView(words, searchFor, (said) => {
        show(view);
        announce(said);
      });
    }
    const again = () => recent && latest === view && show(view);
    if (readStored(recentKey) !== null) void loadRecent().then(again);
    return [];
  }

  const session = createSession({
    search: async (text) => withNotes(await search.search(text)),
    show,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
  });

  input.addEventListener('input', () => session.type(input.value));
  input.form?.addEventListener('submit', () => {
    // Servers refuse addresses of any length.
    input.value = cleanQuery(input.value);
    remember(input.value);
  });
  dialog.addEventListener('keydown', (event) => {
    // Esc would first empty a search field in some browsers, and close only when pressed again.
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      dialog.close();
    }
    moveFocus(event, input, body);
  });
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // A click beside the dialog hits the dialog itself; a link may lead to this very page, which must then be seen.
    const left = target instanceof Element && target.closest('a') && !(ctrlKey || metaKey || shiftKey);
    if (left && target.closest('.search-result')) remember(latest.query);
    if (target === dialog || left) dialog.close();
  });
  addEventListener('pagehide', () => dialog.close());
  search.warm();
  session.ask(input.value);
}

/** Arrow keys go from the field through the results and back; anything typed goes on in the field. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, body: HTMLElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [
    input,
    ...body.querySelectorAll<HTMLElement>('.search-link, .search-recent button, .search-ways a'),
  ];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && at !== -1) {
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  } else if (at > 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') {
    input.focus();
  }
}
