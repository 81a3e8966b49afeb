// After everything else: a first visit is not delayed by a byte before the page has loaded.
if (import.meta.env.PROD && import.meta.env.OFFLINE && 'serviceWorker' in navigator) {
  // Where the server has gone meanwhile, there is nothing to keep.
  const start = () =>
    setTimeout(
      () =>
        import('./register.ts').then(
          ({ register }) => register(),
          () => {},
        ),
      1000,
    );
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
