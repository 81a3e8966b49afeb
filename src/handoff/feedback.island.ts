import type { GuideState } from '../guide/guide-state.ts';
import { readStored } from '../ui/storage.ts';

/*
 * All that runs of the question before it is touched. The rest is fetched when an answer is chosen, when a step of
 * the guide solved the trouble, or when an answer still waits to be sent.
 */
const kept = 'apuri:feedback';
const form = document.querySelector('#site-feedback') as HTMLFormElement;
/** Where nothing comes of it, only a reader who has done something is told. */
const load = (isTouched?: unknown) =>
  import('./feedback-view.ts')
    .then((view) => view.begin(form, kept))
    .catch(() => isTouched && form.lastElementChild?.replaceChildren(form.dataset['failed'] ?? ''));

form.onchange = load;
addEventListener('guide-change', (event) => {
  if ((event as CustomEvent<GuideState>).detail.solved) load(event);
});
if (readStored(kept)) load();
