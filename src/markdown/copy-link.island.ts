/* On every article, so as small as can be: what copies is fetched when somebody asks for it. */
const link = document.querySelector<HTMLAnchorElement>('a[href$=".md"]');

link?.addEventListener('click', (event) => {
  // Opening it in another tab stays possible.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./copy.ts').then(({ copy }) => copy(link)).catch(() => location.assign(link.href));
});
