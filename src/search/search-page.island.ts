import { createAnnouncer } from './announcer.ts';
import type { DialogWords } from './dialog-words.ts';
import { createEngine, indexFolder } from './engine.ts';
import { cleanQuery } from './query.ts';
import { link, message, resultList, ways } from './result-view.ts';
import { addressWith, historyStep, queryIn } from './search-address.ts';
import { createSession, type View } from './search-session.ts';
import { sentenceFor } from './sentences.ts';

/** Results shown at first, and again as many for each wish for more; each costs the text of a page. */
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

    const { words, contact } = JSON.parse(this.dataset['words'] ?? '{}') as DialogWords;
    const language = document.documentElement.lang;
    const title = document.title;
    const engine = createEngine({ folder: indexFolder(import.meta.env.BASE_URL), language });
    const announce = createAnnouncer(this);
    let portions = 1;
    let focusOn = -1;
    /** Whether the query in the address was sent or came with it, so that going back must lead to it. */
    let kept = false;

    const moreButton = (shown: number) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.append(words['more'] ?? '');
      button.addEventListener('click', () => {
        portions += 1;
        focusOn = shown;
        session.ask(input.value);
      });
      return button;
    };

    const show = (view: View) => {
      const sentence = sentenceFor(view, words, language);
      document.title = view.query === '' ? title : `${view.query} – ${title}`;
      all.hidden = view.state === 'found' || view.state === 'waiting';
      place.hidden = view.state === 'idle';
      place.replaceChildren(message(sentence));
      announce(view.state === 'waiting' ? '' : sentence);
      if (view.state === 'found') {
        const { total, results } = view.answer;
        place.append(resultList(results));
        if (total > results.length) place.append(moreButton(results.length));
        place.querySelectorAll<HTMLElement>('.search-link')[focusOn]?.focus();
        focusOn = -1;
      } else if (view.state !== 'waiting' && contact) {
        place.append(ways(link('', words['contact'] ?? '', contact)));
      }
    };

    const session = createSession({
      search: (query) => engine.search(query, portions * PORTION),
      show,
      settled(query) {
        const step = historyStep(queryIn(location.search), query, kept);
        if (step === 'none') return;
        portions = 1;
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
      portions = 1;
      session.ask(input.value);
    };
    input.addEventListener('focus', () => engine.warm(), { once: true });
    input.addEventListener('input', () => session.type(input.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      session.ask(input.value);
      kept = true;
    });
    addEventListener('popstate', () => {
      // A link within the page is such an event too.
      if (queryIn(location.search) !== cleanQuery(input.value)) followAddress();
    });
    if (location.search !== '') followAddress();
  }
}

customElements.define('search-page', SearchPage);
