/** Tables that sort by a press on the head of a column, and links that open a file without leaving the page. */

for (const head of document.querySelectorAll('th')) {
  const button = document.createElement('button');
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => sortBy(head));
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/__open-in-editor"]');
  if (!link) return;
  event.preventDefault();
  void fetch(link.href);
});

/** Upwards; downwards at the second press. Rows that are alike stay in their order. */
function sortBy(head: HTMLTableCellElement): void {
  const turn = head.ariaSort === 'ascending' ? -1 : 1;
  for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  head.ariaSort = turn === 1 ? 'ascending' : 'descending';
  const body = head.closest('table')?.tBodies[0];
  const key = (row: HTMLTableRowElement) => {
    const cell = row.cells[head.cellIndex];
    return cell?.dataset['sort'] ?? cell?.textContent ?? '';
  };
  const rows = [...(body?.rows ?? [])];
  rows.sort((a, b) => turn * key(a).localeCompare(key(b), undefined, { numeric: true }));
  body?.append(...rows);
}
