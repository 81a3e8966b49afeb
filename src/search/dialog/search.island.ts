import resultStyles from '../results/results.css?url&no-inline';
import type { DialogWords } from './dialog-words.ts';
import { opensSearch } from './open-keys.ts';

/**
 * On every page, so as small as can be: opens the search dialog. The field is made here and now, because only a field
 * that takes the focus at once keeps what is typed while the rest loads, and brings up the keyboard of a phone.
 */
const setup = document.querySelector<HTMLAnchorElement>('[data-search-open]');
let dialog: HTMLDialogElement | undefined;

function open(event: Event): void {
  // On the results page the page's own field serves.
  const field = document.querySelector<HTMLInputElement>('[data-search-field]') ?? showDialog();
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function showDialog(): HTMLInputElement | undefined {
  if (!setup) return undefined;
  const input = dialog?.querySelector('input') ?? build(setup);
  if (dialog && !dialog.open) dialog.showModal();
  return input;
}

function build({ pathname: page, dataset }: HTMLAnchorElement): HTMLInputElement {
  const made = document.createElement('dialog');
  const form = document.createElement('form');
  const input = document.createElement('input');
  made.className = 'search-dialog';
  form.className = 'search-form';
  form.action = page;
  form.role = 'search';
  input.type = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.placeholder = dataset['label'] ?? '';
  form.append(input);
  made.append(form);
  document.body.append(made);
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = resultStyles;
  document.head.append(styles);
  dialog = made;
  // When the rest cannot be loaded, the results page takes over, with what is typed so far.
  const words = fetch(`${page}words.json`).then((answer) => answer.json() as Promise<DialogWords>);
  Promise.all([import('./search-dialog.ts'), words])
    .then(([{ completeDialog }, found]) => completeDialog(made, input, page, found))
    .catch(() => form.submit());
  return input;
}

const WRITING = 'input:not([type=checkbox],[type=radio]),textarea,select';

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITING));
}

addEventListener('keydown', (event) => {
  if (!event.defaultPrevented && opensSearch(event, isWriting(event.target))) open(event);
});

addEventListener('click', (event) => {
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (plain && event.target instanceof Element && event.target.closest('[data-search-open]')) open(event);
});
