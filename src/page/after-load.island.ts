// After everything else: a first visit is not delayed by a byte before the page has loaded, which waits for this script.
if (import.meta.env.PROD) {
  addEventListener('load', () => setTimeout(() => import('./after-load.ts'), 1000));
}
