import type { StatusChange } from '../status/model.ts';

/*
 * All that a guide runs of the hand-off before somebody opens it: it keeps what the status elements said last, since
 * that is told only once, and fetches the rest when one of our parts is first opened.
 */
const said: Record<string, StatusChange> = {};

addEventListener('status-change', (event) => {
  said[(event.target as Element).localName] = (event as CustomEvent<StatusChange>).detail;
});

for (const part of document.querySelectorAll<HTMLElement>('[data-hand-off]')) {
  const told = part.querySelector('[role]');
  const open = () =>
    import('./hand-off-view.ts')
      .then((view) => view.show(part, said))
      .catch(() => {
        told?.replaceChildren(part.dataset['failed'] ?? '');
        listen();
      });
  const listen = () => part.addEventListener('toggle', open, { once: true });
  listen();
}
