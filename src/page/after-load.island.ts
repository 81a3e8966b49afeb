// After everything else: a first visit is not delayed by a byte before the page has loaded, which waits for this script.
if (import.meta.env.PROD) {
  // Where the server has gone meanwhile, there is nothing to add.
  addEventListener('load', () => setTimeout(() => import('./after-load.ts').catch(() => {}), 1000));
}
