/** Some programs begin a file with a mark of the order of its bytes, which says nothing and which nobody sees. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** The lines of a file as an editor shows them, whichever program wrote it: without their ends, and no last empty one. */
export function linesOf(text: string): string[] {
  return withoutByteOrderMark(text)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
