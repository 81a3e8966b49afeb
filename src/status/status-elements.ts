import { adapt } from 'virtual:status-adapter';
import type { Indicator, StatusChange } from './model.ts';
import { type Look, openSession } from './session.ts';
import type { StatusSetup } from './setup.ts';
import { view } from './view.ts';

/** Brings the elements of the page, or of a part of it, to life. All draw from one session, so that one request serves the page. */
export function begin({ config, words, shapes }: StatusSetup, root: ParentNode = document): void {
  const { lang: language } = document.documentElement;

  /** How to draw one element. An equal view is not drawn again: it must not disturb a selection or the focus. */
  function drawing(element: HTMLElement): (look: Look) => void {
    const { dataset } = element;
    const watched = dataset['components'] && (JSON.parse(dataset['components']) as string[]);
    const find = (selector: string) => element.querySelector(selector);
    let drawn = '';
    let answered: Indicator | undefined;
    return (look) => {
      const badge = look(watched || undefined);
      const seen = view(badge, { words, language, now: Date.now() }, watched?.length);
      const next = JSON.stringify(seen);
      if (!seen || next === drawn) return;
      drawn = next;
      const { state, places, link, told } = seen;
      dataset['state'] = state;
      find('path')?.setAttribute('d', shapes[state]);
      find('a')?.setAttribute('href', link ?? config.pageUrl);
      for (const [place, part] of Object.entries(places)) {
        const time = document.createElement('time');
        [time.textContent, time.dateTime] = typeof part === 'string' ? [part, ''] : part;
        find(`[data-${place}]`)?.replaceChildren(time.dateTime ? time : time.textContent);
      }
      // Screen readers hear of a change of the answer; not of the first one, of refreshes, age or failures. What they
      // were told goes when it is no longer known.
      const isKnown = state !== 'unknown';
      if (!isKnown || (answered && answered !== state)) find('[role]')?.replaceChildren(isKnown ? told : '');
      if (isKnown) answered = state;
      const indicator = badge.phase === 'fresh' || state !== 'operational' ? state : 'unknown';
      const detail: StatusChange = { indicator, checkedAt: badge.fetchedAt, title: places.title as string };
      // The attribute is for those who come too late to hear the event.
      dataset['indicator'] = indicator;
      element.dispatchEvent(new CustomEvent('status-change', { detail, bubbles: true }));
    };
  }

  const drawings = [...root.querySelectorAll<HTMLElement>('status-pill,status-line')].map(drawing);
  openSession(config, adapt, window, (look) => {
    for (const draw of drawings) draw(look);
  });
}
