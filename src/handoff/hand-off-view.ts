import type { GuideState } from '../guide/guide-state.ts';
import type { StatusChange } from '../status/model.ts';
import { browserName } from './browser.ts';
import { addressWith } from './cut.ts';
import { guard, say } from './guard.ts';
import type { HandOffData } from './hand-off-data.ts';
import { message, summaryLines } from './summary.ts';
import { plant } from './tree.ts';

/** A warning waits until the reader has stopped typing for so long. */
const CALM = 700;

/** Element → what the status page said last, as `hand-off.island.ts` keeps it. */
export type Said = Readonly<Record<string, StatusChange>>;

/** Completes a part that was opened: the summary of a guide, or a request to an administrator. @throws off line */
export async function show(part: HTMLElement, said: Said): Promise<void> {
  const data = (await (await fetch('hand-off.json')).json()) as HandOffData;
  const request = part.querySelector('blockquote')?.textContent;
  const link = part.querySelector('a') as HTMLAnchorElement;
  if (request) link.href = addressWith(data.requestMail, request, data.words.cut);
  part.append(...(request ? data.request : data.form).map(plant));
  copies(part, data, request ? () => request : summary(part, data, said));
}

/** Brings the form to life. @returns what may leave the page; empty when the reader is led to what must not */
function summary(part: HTMLElement, data: HandOffData, said: Said): () => string {
  const { words, steps, texts } = data;
  const all = <Found extends Element>(selector: string) => [...part.querySelectorAll<Found>(selector)];
  const boxes = all<HTMLInputElement>('[type=checkbox]');
  const spans = all('li span');
  const [field] = all<HTMLTextAreaElement>('textarea') as [HTMLTextAreaElement];

  const lines = () => {
    const facts = {
      guide: document.querySelector<HTMLElement & { state?: GuideState }>('guide-checklist')?.state,
      status: said['status-line'] ?? said['status-pill'],
      browser: browserName(navigator.userAgent),
      now: Date.now(),
      zone: `${Intl.DateTimeFormat().resolvedOptions().timeZone} (${/GMT\S*/.exec(`${new Date()}`)})`,
    };
    return texts.map((text) => summaryLines(text, steps, facts));
  };
  const show = () => {
    const columns = lines();
    // A row has the same line in each language.
    spans.forEach((span, index) => {
      const column = columns[index % columns.length];
      say(span, column?.[Math.floor(index / columns.length)] ?? '');
    });
  };
  const ready = () =>
    guard(field, data, true) ? message(field.value, lines(), (place) => boxes[place]?.checked ?? true) : '';

  // Kept with this page in the history of its tab, so that who goes back, or reloads, finds their words again.
  field.value = history.state?.words ?? '';
  let calm: ReturnType<typeof setTimeout> | undefined;
  field.oninput = () => {
    history.replaceState({ words: field.value }, '');
    clearTimeout(calm);
    calm = setTimeout(() => guard(field, data, false), CALM);
  };
  for (const way of all<HTMLAnchorElement>('[data-url]')) {
    // Only the press puts the text into the address.
    way.onclick = () => {
      const text = ready();
      way.href = addressWith(way.dataset['url'] ?? '', text, words.cut);
      return !!text;
    };
  }
  for (const share of all<HTMLButtonElement>('[data-share]')) {
    if (!navigator.share) share.remove();
    share.onclick = () => {
      const text = ready();
      // A reader who thinks better of it is no error.
      if (text) navigator.share({ title: words.subject, text }).catch(() => {});
    };
  }
  // It may have said that nothing could be loaded.
  say(part.querySelector('[role]'), words.advice);
  addEventListener('guide-change', show);
  addEventListener('status-change', show);
  show();
  return ready;
}

/** The button that copies, and what it says about it at the end of the part. */
function copies(part: HTMLElement, { words }: HandOffData, text: () => string): void {
  const told = part.lastElementChild;
  const button = part.querySelector('[data-copy]') as HTMLButtonElement;
  button.onclick = async () => {
    const value = text();
    if (!value) return;
    try {
      await navigator.clipboard.writeText(value);
      say(told, words.copied);
    } catch {
      const field = plant(['textarea', { readonly: '', rows: '6', 'aria-label': words.notCopied }, value]);
      told?.replaceChildren(words.notCopied, field);
      (field as HTMLTextAreaElement).select();
    }
  };
}
