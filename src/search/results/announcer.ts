/** A message waits this long after the last one, so that it does not cut into the keys being read aloud. */
const CALM = 700;

/**
 * Tells screen readers how a search went, politely. Two live regions take turns: the same sentence twice in the same
 * region would be read once.
 *
 * @param host element inside of which the regions stand; for a modal dialog the dialog, as all else is inert.
 */
export function createAnnouncer(host: HTMLElement): (message: string) => void {
  const regions = [0, 1].map(() => {
    const region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    host.append(region);
    return region;
  });
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      regions[turn]?.replaceChildren();
      turn = 1 - turn;
      regions[turn]?.replaceChildren(message);
    }, CALM);
  };
}
