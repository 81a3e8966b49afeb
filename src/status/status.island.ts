import { adapt } from 'virtual:status-adapter';
import { DEFAULTS } from './defaults.ts';
import type { BadgeState, Indicator, StatusConfig } from './model.ts';
import { openSession } from './session.ts';
import { SHAPES } from './shapes.ts';
import { lineView, type Part, pillView } from './view.ts';

const pill = document.querySelector<HTMLElement>('status-pill');
const settings = pill?.dataset['config'];
// No settings: the site has no feed, and everything stays the link it is.
if (settings) begin({ ...DEFAULTS, ...JSON.parse(settings) });

/** All elements draw from one session, so that one request serves the page. */
function begin(config: StatusConfig): void {
  const members = new Set<StatusElement>();
  let latest: BadgeState;

  abstract class StatusElement extends HTMLElement {
    #drawn = '';
    #answered: Indicator = 'unknown';
    abstract view: typeof lineView;

    connectedCallback(): void {
      members.add(this);
      this.draw();
    }

    disconnectedCallback(): void {
      members.delete(this);
    }

    draw(): void {
      const { words, services = '[]' } = this.dataset;
      const view = this.view(latest, {
        words: JSON.parse(words ?? '{}'),
        language: document.documentElement.lang || 'und',
        feedLang: config.feedLang,
        services: JSON.parse(services),
        now: Date.now(),
      });
      const drawn = JSON.stringify(view);
      // An equal view must not disturb a selection or the focus.
      if (view === null || drawn === this.#drawn) return;
      this.#drawn = drawn;
      const { state, places, told, change } = view;
      this.dataset['state'] = state;
      this.querySelector('path')?.setAttribute('d', SHAPES[state]);
      for (const [place, parts] of Object.entries(places)) {
        this.querySelector(`[data-${place}]`)?.replaceChildren(...parts.map(node));
      }
      if (told && state !== 'unknown') {
        // Screen readers hear of a change of the answer; not of the first one, of refreshes, age or failures.
        const live = this.querySelector('[role]');
        if (live && this.#answered !== 'unknown' && this.#answered !== state) live.textContent = told;
        this.#answered = state;
      }
      if (change) {
        // The attribute is for those who come too late to hear the event.
        this.dataset['indicator'] = change.indicator;
        this.dispatchEvent(new CustomEvent('status-change', { detail: change, bubbles: true }));
      }
    }
  }

  const start = openSession(config, adapt, browser(), (state) => {
    latest = state;
    for (const member of members) member.draw();
  });
  customElements.define(
    'status-pill',
    class extends StatusElement {
      view = pillView;
    },
  );
  customElements.define(
    'status-line',
    class extends StatusElement {
      view = lineView;
    },
  );

  /** The first try waits until the page has loaded and has nothing else to do. */
  const startWhenIdle = () => {
    const idle = () => (window.requestIdleCallback ?? setTimeout)(start);
    if (document.readyState === 'complete') idle();
    else window.addEventListener('load', idle);
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    startWhenIdle();
  });
  for (const member of members) {
    if (config.load === 'visible') observer.observe(member);
    else for (const turn of ['pointerenter', 'focusin', 'click']) member.addEventListener(turn, startWhenIdle);
  }
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
  let element: HTMLElement;
  if ('time' in part) {
    element = Object.assign(document.createElement('time'), { dateTime: part.time });
  } else {
    element = document.createElement(part.url ? 'a' : 'span');
    if (part.url) Object.assign(element, { href: part.url, rel: 'noopener noreferrer' });
    Object.assign(element, { lang: part.lang, dir: 'auto' });
  }
  element.textContent = part.text;
  return element;
}
