import { writeStored } from '../ui/storage.ts';
import { languageKey } from './remembered-language.ts';

// The language a reader last read in, so that the language page can send them on.
const { lang } = document.documentElement;
writeStored(languageKey, lang);

// A disclosure that stays open covers the page: close it on Escape, or when the focus or a press leaves it.
const menu = document.querySelector<HTMLDetailsElement>('.language-switch');
if (menu) {
  const summary = menu.querySelector('summary');
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary?.focus();
  });
  // A step, or a heading, has the same address in every language.
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) target.hash = location.hash;
  });
  for (const type of ['focusin', 'pointerdown']) {
    document.addEventListener(type, ({ target }) => {
      if (!menu.contains(target as Node)) menu.open = false;
    });
  }
}
