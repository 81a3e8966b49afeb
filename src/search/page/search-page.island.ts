import { createCounting } from '../counters/counting.ts';
import type { DialogWords } from '../dialog/dialog-words.ts';
import { openSearch } from '../open-search.ts';
import { cleanQuery } from '../query.ts';
import { remember } from '../recent/remember.ts';
import { createAnnouncer } from '../results/announcer.ts';
import { button, link, message, ways } from '../results/result-view.ts';
import { createPanel, nothingFound } from '../results/results-panel.ts';
import { createSession, type View } from '../results/search-session.ts';
import { sentenceFor, spokenFor } from '../results/sentences.ts';
import { withNotes } from '../results/with-notes.ts';
import { addressWith } from '../search-address.ts';
import { historyStep, queryIn } from './page-history.ts';

/** Results shown at first, and again as many for each wish for more. */
const PORTION = 10;
/** Longer than in the dialog: here each settled query also goes into the address. In milliseconds. */
const PAUSE = 200;

/** The results page: puts results in the place of the list of all articles and keeps the address in step. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const place = this.querySelector<HTMLElement>('.search-answer');
    const all = this.querySelector<HTMLElement>('.search-all');
    if (!form || !input || !place || !all) return;

    const setup = JSON.parse(this.dataset['words'] ?? '{}') as DialogWords;
    const { words, contact } = setup;
    const language = document.documentElement.lang;
    const title = document.title;
    const search = openSearch(setup);
    const announce = createAnnouncer(this);
    const said = message();
    const body = document.createElement('div');
    place.append(said, body);
    const count = createCounting(body, setup);
    /** Whether the query in the address was sent or came with it, so that going back must lead to it. */
    let kept = false;

    const panel = createPanel(body, {
      words: setup,
      portion: PORTION,
      rest: (showMore, isAll) => (isAll ? undefined : button(words['more'] ?? '', showMore)),
      keptSection: {
        read: () => (history.state as { section?: string } | null)?.section ?? '',
        write(section) {
          history.replaceState({ section }, '');
        },
      },
      announce(sentence) {
        said.textContent = sentence;
        announce(sentence);
      },
      search(instead) {
        input.value = instead;
        session.ask(instead);
        input.focus();
      },
    });

    const show = (view: View) => {
      const sentence = sentenceFor(view, words, language);
      document.title = view.query === '' ? title : `${view.query} – ${title}`;
      all.hidden = view.state === 'found' || view.state === 'waiting';
      place.hidden = view.state === 'idle';
      said.textContent = sentence;
      count(view);
      announce(spokenFor(view, words, language));
      if (view.state === 'found') {
        panel.show(view.answer, view.query, view.grown);
        return;
      }
      const links = contact ? [link('', words['contact'] ?? '', contact)] : [];
      if (view.state === 'nothing') body.replaceChildren(...nothingFound(view.nearest, setup, ...links));
      else body.replaceChildren(...(view.state === 'unavailable' ? [ways(...links)] : []));
    };

    const session = createSession({
      search: async (query) => withNotes(await search.search(query, true)),
      show,
      settled(query) {
        const step = historyStep(queryIn(location.search), query, kept);
        if (step === 'none') return;
        kept = false;
        try {
          history[`${step}State`](null, '', addressWith(location.pathname, query));
        } catch {
          // Some browsers limit how often an address may change; the results are right all the same.
        }
      },
      pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
    });

    const followAddress = () => {
      input.value = queryIn(location.search);
      kept = input.value !== '';
      session.ask(input.value);
    };
    input.addEventListener('focus', () => search.warm(), { once: true });
    input.addEventListener('input', () => session.type(input.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      session.ask(input.value);
      kept = true;
      remember(cleanQuery(input.value));
    });
    addEventListener('popstate', () => {
      // A link within the page is such an event too.
      if (queryIn(location.search) !== cleanQuery(input.value)) followAddress();
    });
    if (location.search !== '') followAddress();
  }
}

customElements.define('search-page', SearchPage);
