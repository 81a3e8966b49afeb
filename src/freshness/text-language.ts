import { AsyncLocalStorage } from 'node:async_hooks';

/*
 * Components inside a text speak its language, `Astro.locals.textLanguage`. A section from another language's text
 * stands in the middle of it, and Astro renders many things at once: the language belongs to what is being rendered,
 * not to the page.
 */
const here = new AsyncLocalStorage<string>();

/** Renders something in which `Astro.locals.textLanguage` is another language. */
export function inLanguage<Result>(tag: string, render: () => Result): Result {
  return here.run(tag, render);
}

/** Makes `locals.textLanguage` tell the language of the text, or of the section that stands in for one of its own. */
export function speak(locals: { textLanguage: string }, tag: string): void {
  Object.defineProperty(locals, 'textLanguage', {
    get: () => here.getStore() ?? tag,
    configurable: true,
    enumerable: true,
  });
}
