import type { StatusChange } from '../status/model.ts';
import { fill } from '../translations/fill.ts';
import { readStored, writeStored } from '../ui/storage.ts';
import { GUIDE_CHANGE } from './guide-state.ts';
import type { GuideWords } from './guide-words.ts';
import type { help } from './helpers.island.ts';
import { type Change, openMemory } from './memory.ts';
import { nothingDone, type Progress } from './progress.ts';
import { progressKey } from './progress-store.ts';
import { ofStatus, type Verdict } from './status-verdict.ts';
import { see, tick } from './ticks.ts';

/** A guide that is alive, as its helpers see it. */
export interface Guide extends HTMLElement {
  readonly state: Progress;
  /** @returns whether anything changed */
  change(change: Change): boolean;
  /** Tells what the page found out about the checks of a kind. */
  find(kind: string, verdict: Verdict, at?: number): void;
  /** Says a sentence in the bar, which is a live region, until the next change. */
  say(words: string): void;
}

/**
 * Makes a guide remember, count, and look at the service status by itself. The list is complete without this script.
 * What a reader may do besides ticking comes with `helpers.island.ts`, at the first sign of a reader.
 */
class GuideChecklist extends HTMLElement implements Guide {
  readonly #inputs = [...this.querySelectorAll<HTMLInputElement>('.check input')];
  readonly #output = this.querySelector('output') as HTMLOutputElement;
  readonly #key = progressKey(this.dataset['article'] ?? '');
  readonly #found = new Map<HTMLElement, readonly [verdict: Verdict, at: number]>();
  readonly #memory = openMemory(
    { read: () => readStored(this.#key), write: (text) => writeStored(this.#key, text) },
    {
      checks: this.#inputs.map(({ name }) => name),
      steps: [...this.querySelectorAll<HTMLButtonElement>('[name=solved]')].map(({ value }) => value),
    },
    Date.now,
  );
  /** When the page ticked a box before the reader's eyes. */
  readonly #tickedAt = new Map<HTMLElement, number>();
  #words: Promise<GuideWords> | undefined;
  #helpers: Promise<ReturnType<typeof help> | undefined> | undefined;
  /** The first signs of a reader, which may tell of Caps Lock, for helpers that are still on their way. */
  readonly #signs: Event[] = [];
  state = nothingDone;

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      const input = target as HTMLInputElement;
      if (!this.#inputs.includes(input)) return;
      const now = Date.now();
      // Whoever presses just when the page has ticked means to tick: the press was on its way.
      const on = input.checked || now - (this.#tickedAt.get(input) ?? 0) < 500;
      this.change((state) => tick(state, input.name, on, 'auto' in input.dataset, now));
    });
    this.addEventListener('click', async ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button) return;
      const at = Date.now();
      const press = await this.#help();
      if (press) press(button, at);
      else this.say(this.dataset['failed'] ?? '');
    });
    this.addEventListener('status-change', (event) => {
      const { indicator, checkedAt } = (event as CustomEvent<StatusChange>).detail;
      this.find('status', ofStatus(indicator), checkedAt ?? Date.now());
    });
    const read = () => this.#show(this.#memory.read());
    // Another tab changed something; a null key means that all storage was cleared.
    addEventListener('storage', ({ key }) => {
      if (key === this.#key || key === null) read();
    });
    // Back through the history: other pages may have changed the store meanwhile, and a page that is loaded anew gets
    // its boxes as they were when it was left, after this script has run.
    addEventListener('pageshow', read);
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll'])
      addEventListener(sign, (event) => void this.#help(event), { once: true });
    read();
  }

  change(change: Change): boolean {
    const state = this.#memory.change(change);
    if (state) this.#show(state, true);
    return !!state;
  }

  find(kind: string, verdict: Verdict, at = Date.now()): void {
    for (const input of this.#inputs) {
      if (input.dataset['auto'] !== kind) continue;
      const { checked } = input;
      this.#found.set(input, [verdict, at]);
      if (verdict !== 'unknown') this.change((state) => see(state, input.name, verdict === 'yes', at));
      if (input.checked && !checked) this.#tickedAt.set(input, Date.now());
      void this.#showNote(input);
    }
  }

  say(words: string): void {
    // An equal sentence must not be said again.
    if (this.#output.textContent !== words) this.#output.textContent = words;
  }

  /** Fetches the helpers; tries again at the next press where they did not come. */
  #help(event?: Event) {
    if (event) this.#signs.push(event);
    this.#helpers ??= Promise.all([import('./helpers.island.ts'), this.#fetchWords()]).then(
      ([{ help }, words]) => help(this, words, this.#signs),
      () => (this.#helpers = undefined),
    );
    return this.#helpers;
  }

  /** Fetches what is said only once something has happened; tries again the next time where it did not come. */
  #fetchWords(): Promise<GuideWords> {
    this.#words ??= fetch(this.dataset['words'] ?? '').then((answer) => answer.json());
    this.#words.catch(() => (this.#words = undefined));
    return this.#words;
  }

  /** @param isNew whether the reader or the page has just changed it; else it is read once more */
  #show(state: Progress, isNew?: boolean): void {
    this.state = state;
    const { ticked, solved, waits, answers } = state;
    for (const input of this.#inputs) {
      input.checked = ticked.has(input.name);
      void this.#showNote(input);
    }
    const done = ticked.size;
    const all = this.#inputs.length;
    const bar = this.querySelector('progress') as HTMLProgressElement;
    const { progress, finished } = this.#output.dataset;
    // What was said stays where the same is only read once more, as when the page has loaded to its end.
    if (isNew || bar.value !== done)
      this.say(fill((done === all ? finished : progress) ?? '', { done, all }));
    bar.value = done;
    this.toggleAttribute('data-started', !!(done + waits.size + answers.size || solved));
    this.toggleAttribute('data-lost', !this.#memory.isKept);
    if (solved || waits.size > 0) void this.#help();
    this.dispatchEvent(new CustomEvent(GUIDE_CHANGE, { detail: state, bubbles: true }));
  }

  /** What the page found out about a check, in words below it. */
  async #showNote(input: HTMLInputElement): Promise<void> {
    const note = input.closest('.check')?.querySelector<HTMLElement>('.check-note');
    const { auto } = input.dataset;
    const [found = '', foundAt = 0] = this.#found.get(input) ?? [];
    const seen = this.state.seen.get(input.name);
    const verdict = found !== 'no' && seen ? 'yes' : found;
    if (!note || !auto) return;
    const time = new Date(seen || foundAt).toLocaleTimeString(note.closest<HTMLElement>('[lang]')?.lang, {
      timeStyle: 'short',
    });
    note.toggleAttribute('data-trouble', verdict === 'no');
    // Those who wait for the words go on in the order in which they came: the last one has the say.
    const words = verdict || this.#words ? await this.#fetchWords().catch(() => undefined) : undefined;
    note.textContent = fill(words?.[`${auto}.${verdict}`] ?? '', { time });
  }
}

customElements.define('guide-checklist', GuideChecklist);
