import { adapt } from 'virtual:status-adapter';
import type { Indicator, StatusChange, StatusConfig } from './model.ts';
import { type Look, openSession } from './session.ts';
import { SHAPES } from './shapes.ts';
import { type Part, view } from './view.ts';

/** Brings the elements of the page to life. All draw from one session, so that one request serves the page. */
export function begin(config: StatusConfig): void {
  const members = new Set<StatusElement>();
  let look: Look;

  class StatusElement extends HTMLElement {
    #drawn = '';
    #answered: Indicator = 'unknown';

    connectedCallback(): void {
      members.add(this);
      this.draw();
    }

    disconnectedCallback(): void {
      members.delete(this);
    }

    draw(): void {
      const { words = '{}', components = '[]' } = this.dataset;
      const watched = JSON.parse(components);
      const badge = look(watched);
      const language = document.documentElement.lang || 'und';
      const setting = { words: JSON.parse(words), language, feedLang: config.feedLang, now: Date.now() };
      const seen = view(badge, setting, watched.length > 0);
      const drawn = JSON.stringify(seen);
      // An equal view must not disturb a selection or the focus.
      if (seen === null || drawn === this.#drawn) return;
      this.#drawn = drawn;
      const { state, places, told } = seen;
      this.dataset['state'] = state;
      this.querySelector('path')?.setAttribute('d', SHAPES[state]);
      for (const [place, parts] of Object.entries(places)) {
        this.querySelector(`[data-${place}]`)?.replaceChildren(...parts.map(node));
      }
      // Screen readers hear of a change of the answer; not of the first one, of refreshes, age or failures.
      const live = this.querySelector('[role]');
      if (live && this.#answered !== 'unknown' && state !== 'unknown' && state !== this.#answered)
        live.textContent = told;
      if (state !== 'unknown') this.#answered = state;
      const isSure = badge.phase === 'fresh' || state !== 'operational';
      const detail: StatusChange = { indicator: isSure ? state : 'unknown', checkedAt: badge.fetchedAt };
      // The attribute is for those who come too late to hear the event.
      this.dataset['indicator'] = detail.indicator;
      this.dispatchEvent(new CustomEvent('status-change', { detail, bubbles: true }));
    }
  }

  const start = openSession(config, adapt, browser(), (next) => {
    look = next;
    for (const member of members) member.draw();
  });
  customElements.define('status-pill', StatusElement);
  customElements.define('status-line', class extends StatusElement {});

  start();
}

function browser() {
  return {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    base: location.href,
    online: () => navigator.onLine,
    visible: () => document.visibilityState === 'visible',
    storage: () => sessionStorage,
    channel: (name: string) => new BroadcastChannel(name),
    locks: navigator.locks,
    document,
    window,
  };
}

function node(part: Part): Node | string {
  if (typeof part === 'string') return part;
  const { text } = part;
  if ('time' in part) return create('time', { textContent: text, dateTime: part.time });
  const element = part.url ? create('a', { href: part.url, rel: 'noopener noreferrer' }) : create('span', {});
  return Object.assign(element, { textContent: text, lang: part.lang, dir: 'auto' });
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
) {
  return Object.assign(document.createElement(tag), properties);
}
