/** How words stand out in a terminal; without colours they stay as they are. */
export type Paint = (how: 'bold' | 'green' | 'yellow' | 'red', text: string) => string;

/** For files, other programs, and readers who want no colours. */
export const plain: Paint = (_how, text) => text;

/** Rows as aligned columns; numbers stand to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const width = (cell: string | number) => [...String(cell)].length;
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - width(cell));
        return typeof cell === 'number' ? `${space}${cell}` : `${cell}${space}`;
      })
      .join('  ')
      .trimEnd(),
  );
}
