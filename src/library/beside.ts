/** The path of a file in the same folder as another. */
export function beside(file: string, name: string): string {
  return file.replace(/[^/]+$/, name);
}
