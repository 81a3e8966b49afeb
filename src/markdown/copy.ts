/**
 * Puts what a link leads to onto the clipboard and says so in the link's place.
 *
 * @throws when it cannot be fetched or the browser does not let us: the link is then followed
 */
export async function copy(link: HTMLAnchorElement): Promise<void> {
  const text = fetch(link.href).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return new Blob([await answer.text()], { type: 'text/plain' });
  });
  // A promise of the text, since Safari only takes what is handed over while the press counts.
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  const said = link.querySelector('[role]') ?? document.createElement('small');
  said.setAttribute('role', 'status');
  said.textContent = '';
  link.append(' ', said);
  // A region says only what changes while it is there.
  setTimeout(() => {
    said.textContent = link.dataset['copied'] ?? '';
  });
}
