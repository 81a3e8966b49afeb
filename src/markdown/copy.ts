import type { CopyWords } from './copy-words.ts';

/**
 * Puts what a link leads to onto the clipboard and says so behind the link.
 *
 * @throws when it cannot be fetched or the browser does not let us: the link is then followed
 */
export async function copy(link: HTMLAnchorElement): Promise<void> {
  const text = load(link.href).then(
    async (answer) => new Blob([await answer.text()], { type: 'text/plain' }),
  );
  const words = load(`/${document.documentElement.lang}/markdown/words.json`);
  // A promise of the text: Safari takes only what is handed over while the press counts.
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  const { copied } = (await (await words).json()) as CopyWords;
  const said = link.querySelector('small') ?? document.createElement('small');
  said.setAttribute('role', 'status');
  said.textContent = '';
  link.append(said);
  // A region tells what changes while it is there.
  setTimeout(() => {
    said.textContent = ` ${copied}`;
  });
}

async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
}
