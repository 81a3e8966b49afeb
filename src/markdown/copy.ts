import type { CopyWords } from './copy-words.ts';

/*
 * Fetched at the first press of the link to an article's Markdown, which it answers, as it does those that follow: puts what
 * the link leads to onto the clipboard and says so behind it. Where that cannot be, the link is followed.
 */
const link = document.querySelector<HTMLAnchorElement>('[href$=".md"]');
if (link) {
  const said = document.createElement('small');
  said.setAttribute('role', 'status');
  link.after(said);
  const answer = () => copy(link.href, said).catch(() => location.assign(link.href));
  link.addEventListener('click', (event) => {
    // Opening it in another tab stays possible.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer();
  });
  answer();
}

async function copy(address: string, said: Element): Promise<void> {
  const text = load(address).then(async (answer) => new Blob([await answer.text()], { type: 'text/plain' }));
  const words = load(`/${document.documentElement.lang}/markdown/words.json`);
  said.textContent = '';
  // A promise of the text: Safari takes only what is handed over while the press counts.
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  const { copied } = (await (await words).json()) as CopyWords;
  said.textContent = copied;
}

async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
}
