import { readStored, writeStored } from '../ui/storage.ts';
import { readChoice, type ThemeChoice, themeKey } from './remembered-theme.ts';

/** Three radio buttons; not seen until this script runs, though its room is kept, since without it the system's wish is all there is. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show(readChoice(readStored(themeKey)));
    this.addEventListener('change', (event) => {
      const choice = readChoice((event.target as HTMLInputElement).value);
      writeStored(themeKey, choice === 'system' ? null : choice);
      this.show(choice);
    });
    addEventListener('storage', (event) => {
      if (event.key === themeKey) this.show(readChoice(event.newValue));
    });
  }

  private show(choice: ThemeChoice): void {
    const root = document.documentElement;
    if (choice === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = choice;
    for (const input of this.querySelectorAll('input')) input.checked = input.value === choice;
  }
}

customElements.define('theme-switch', ThemeSwitch);
