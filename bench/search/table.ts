/** Rows as lines with columns below each other: the first to the left, the others, mostly numbers, to the right. */
export function table(rows: readonly (readonly string[])[], indent = '  '): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => indent + line)
    .join('\n');
}

/** A share as tables write it: `.932`, `1.000`. */
export const share = (value: number): string => value.toFixed(3).replace(/^(-?)0\./, '$1.');

/** A difference of shares in points: `+12.5`. */
export const points = (value: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value * 100).toFixed(1)}`;

/** Bytes as kilobytes of a thousand, as the goals count them. */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
