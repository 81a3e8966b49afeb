import { fill } from '../translations/fill.ts';
import { createAnnouncer } from './announcer.ts';
import type { DialogWords } from './dialog-words.ts';
import { createEngine, indexFolder } from './engine.ts';
import { cleanQuery } from './query.ts';
import { link, message, resultList, ways } from './result-view.ts';
import { addressWith } from './search-address.ts';
import { createSession, type View } from './search-session.ts';
import { sentenceFor } from './sentences.ts';

/** Results shown in the dialog; each costs the text of a page. The rest is on the results page. */
const SHOWN = 5;
const PAUSE = 120;

/**
 * Gives the dialog all but its field: results while typing, arrow keys, ways out. What was typed before is searched.
 *
 * @param page address of the results page
 */
export function completeDialog(
  dialog: HTMLDialogElement,
  input: HTMLInputElement,
  page: string,
  { words, contact }: DialogWords,
): void {
  const word = (key: string) => words[key] ?? '';
  const language = document.documentElement.lang;
  const engine = createEngine({ folder: indexFolder(import.meta.env.BASE_URL), language });

  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.append(word('close'));
  close.addEventListener('click', () => dialog.close());
  input.after(close);
  const body = document.createElement('div');
  body.className = 'search-body';
  dialog.append(body);
  dialog.setAttribute('aria-label', input.placeholder);
  const announce = createAnnouncer(dialog);

  const wayOut = () => {
    const links = [link('', word('allArticles'), page)];
    if (contact) links.push(link('', word('contact'), contact));
    return ways(...links);
  };

  function show(view: View): void {
    const sentence = sentenceFor(view, words, language);
    // What has the focus is about to go.
    if (body.contains(document.activeElement)) input.focus();
    announce(view.state === 'waiting' ? '' : sentence);
    if (view.state === 'found') {
      const { total, results } = view.answer;
      const all = link('', fill(word('allResults'), { count: total }), addressWith(page, view.query));
      body.replaceChildren(resultList(results), ways(all));
    } else {
      body.replaceChildren(...(sentence === '' ? [] : [message(sentence)]), wayOut());
    }
  }

  const session = createSession({
    search: (query) => engine.search(query, SHOWN),
    show,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
  });

  input.addEventListener('input', () => session.type(input.value));
  input.form?.addEventListener('submit', () => {
    // Servers refuse addresses of any length.
    input.value = cleanQuery(input.value);
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
    if (target === dialog || left) dialog.close();
  });
  addEventListener('pagehide', () => dialog.close());
  engine.warm();
  session.ask(input.value);
}

/** Arrow keys go from the field through the results and back; anything typed goes on in the field. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, body: HTMLElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [input, ...body.querySelectorAll<HTMLElement>('.search-link, .search-ways a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && at !== -1) {
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  } else if (at > 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') {
    input.focus();
  }
}
