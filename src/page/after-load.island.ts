// After everything else: a first visit is not delayed by a byte before the page has loaded.
if (import.meta.env.PROD) {
  const start = () => setTimeout(() => import('./after-load.ts'), 1000);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
