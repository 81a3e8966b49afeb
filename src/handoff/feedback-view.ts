import type { GuideState } from '../guide/guide-state.ts';
import { plural } from '../translations/fill.ts';
import { readStored, writeStored } from '../ui/storage.ts';
import { mayAnswer, roomToTell, send } from './feedback.ts';
import type { FeedbackData } from './feedback-data.ts';
import { guard, say } from './guard.ts';

/**
 * Makes the question answerable; a second time does no harm.
 *
 * @param kept local storage key of an answer that waits to be sent
 * @throws off line
 */
export async function begin(form: HTMLFormElement, kept: string): Promise<void> {
  if ('ready' in form.dataset) return;
  const data = (await (await fetch('../feedback.json')).json()) as FeedbackData;
  const { url, words, room } = data;
  const about = JSON.parse(form.dataset['about'] ?? '') as { article: string; language: string };
  const answered = `${kept}:${about.article}`;
  const field = form.querySelector('textarea') as HTMLTextAreaElement;
  const told = form.lastElementChild as HTMLElement;
  /** Of this page, so that a server knows an answer that comes again. Of nobody. */
  const id = crypto.randomUUID?.();
  let mine = '';
  let isLeaving = false;

  async function deliver(body: string, isLast: boolean): Promise<void> {
    isLeaving = true;
    const outcome = await send(url, body, () => isLast || navigator.onLine);
    isLeaving = false;
    if (outcome === 'offline') writeStored(kept, body);
    // An answer from another page is of no interest here.
    if (body !== mine) return;
    say(told, words[outcome]);
    if (outcome !== 'thanks') return;
    writeStored(answered, `${Date.now()}`);
    form.replaceChildren(told);
    told.focus();
  }

  function retry(): void {
    const body = readStored(kept);
    if (!body || !navigator.onLine) return;
    writeStored(kept, null);
    void deliver(body, true);
  }

  /** Offers the step that solved the trouble; told again, it does not overrule what was chosen since. */
  function offer(): void {
    const { state } = document.querySelector<HTMLElement & { state?: GuideState }>('guide-checklist') ?? {};
    for (const box of form.querySelectorAll<HTMLInputElement>('[data-step]')) {
      const label = box.parentElement as HTMLElement;
      const isIt = box.dataset['step'] === state?.solved?.step;
      if (label.hidden === isIt) box.checked = isIt;
      label.hidden = !isIt;
    }
  }

  field.oninput = () => {
    const left = roomToTell(field.value.length);
    say(field.previousElementSibling, left === undefined ? '' : plural(room, 'left', left, about.language));
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const { value, dataset } = form.querySelector(':checked') as HTMLInputElement;
    if (isLeaving || !guard(field, data, true)) return;
    if (!mayAnswer(readStored(answered), Date.now())) return say(told, words.already);
    say(told, words.sending);
    mine = JSON.stringify({ ...about, answer: value, step: dataset['step'], words: field.value.trim(), id });
    void deliver(mine, false);
  };
  addEventListener('guide-change', offer);
  addEventListener('online', retry);
  offer();
  retry();
  form.dataset['ready'] = '';
}
