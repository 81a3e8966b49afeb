/* On every article, so as small as can be: what copies is fetched when somebody asks for it. */
const link = document.querySelector<HTMLAnchorElement>('[data-copied]');

link?.addEventListener('click', (event) => {
  // To open a link in another tab stays possible.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./copy.ts').then(({ copy }) => copy(link)).catch(() => location.assign(link.href));
});
