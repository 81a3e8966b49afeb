import { fill, type Words } from '../translations/fill.ts';
import { readStored, writeStored } from '../ui/storage.ts';
import { GUIDE_CHANGE, type GuideState } from './guide-state.ts';
import {
  nothingTicked,
  type Progress,
  progressKey,
  readProgress,
  withCheck,
  writeProgress,
} from './progress-store.ts';

/**
 * Makes the checkboxes of a guide remember. The list itself is complete without this script; where storage is
 * blocked, ticks last for the visit.
 */
class GuideChecklist extends HTMLElement {
  private readonly inputs = [...this.querySelectorAll<HTMLInputElement>('.check input')];
  private readonly ids = this.inputs.map(({ name }) => name);
  private readonly key = progressKey(this.dataset['article'] ?? '');
  private readonly words: Words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  private progress: Progress = nothingTicked;
  state: GuideState = { ticked: new Map(), solved: null };

  connectedCallback(): void {
    this.dataset['ready'] = '';
    this.read();
    this.addEventListener('change', ({ target }) => {
      const input = target as HTMLInputElement;
      if (!this.ids.includes(input.name)) return;
      this.keep(withCheck(this.progress, input.name, input.checked, Date.now()));
    });
    this.querySelector('.guide-progress button')?.addEventListener('click', () => {
      this.keep(nothingTicked);
      this.inputs[0]?.focus();
    });
    // Another tab ticked something; a null key means that all storage was cleared.
    addEventListener('storage', ({ key }) => {
      if (key === this.key || key === null) this.read();
    });
    // Back from the back/forward cache: other pages may have changed the store meanwhile.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.read();
    });
  }

  private read(): void {
    this.progress = readProgress(readStored(this.key), this.ids, Date.now());
    this.show();
  }

  private keep(progress: Progress): void {
    this.progress = progress;
    writeStored(this.key, writeProgress(progress, Date.now()));
    this.show();
  }

  private show(): void {
    const { ticked } = this.progress;
    for (const input of this.inputs) input.checked = ticked.has(input.name);
    const done = ticked.size;
    const all = this.inputs.length;
    const sentence = this.words[done === all ? 'finished' : 'progress'] ?? '';
    const output = this.querySelector('output');
    const words = fill(sentence, { done, all });
    if (output && output.textContent !== words) output.textContent = words;
    const bar = this.querySelector('progress');
    if (bar) bar.value = done;
    this.toggleAttribute('data-started', done > 0);
    this.state = { ticked, solved: null };
    this.dispatchEvent(new CustomEvent(GUIDE_CHANGE, { detail: this.state, bubbles: true }));
  }
}

customElements.define('guide-checklist', GuideChecklist);
