/** Path below `deploy/` → the whole file. */
export type HostFiles = Readonly<Record<string, string>>;

/** What every generated file begins with, where its format knows comments. */
export function generatedNote(comment: string): string {
  return `${comment} Written by npm run deploy:configs from content/ and src/hosting/. Changes here are lost.\n`;
}

/** A JavaScript regular expression's source as other servers write it: JavaScript alone has to write a slash as `\/`. */
export function serverPattern({ source }: RegExp): string {
  return source.replaceAll('\\/', '/');
}
