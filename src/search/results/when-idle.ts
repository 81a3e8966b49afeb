/** Milliseconds after which a page is taken to have nothing else to do where the browser does not tell. */
const SOON = 200;

/** Waits until what has been asked for is on the screen and the page has nothing else to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, SOON);
  });
}
