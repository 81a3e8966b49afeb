/** "1 text", "2 texts": a number of things, for people at a terminal. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
