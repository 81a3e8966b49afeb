// After everything else: a first visit is not delayed by a byte before the page has loaded.
if (import.meta.env.PROD) {
  // Where the server has gone meanwhile, there is nothing to add.
  const start = () => setTimeout(() => import('./after-load.ts').catch(() => {}), 1000);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
