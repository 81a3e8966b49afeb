/*
 * What copies is fetched at the first press, and goes on from there. Where it cannot be fetched, the next press follows
 * the link.
 */
document.querySelector('[href$=".md"]')?.addEventListener(
  'click',
  (event) => {
    event.preventDefault();
    import('./copy.ts');
  },
  { once: true },
);
