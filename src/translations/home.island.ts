import { readStored } from '../ui/storage.ts';
import { languageKey } from './remembered-language.ts';
import { sentByHost } from './way-on.ts';

// A host sent the visitor here by what their browser asks for; the language they read last comes before that.
if (location.hash === sentByHost) {
  const stored = readStored(languageKey);
  const chosen = [...document.querySelectorAll<HTMLAnchorElement>('.language-switch a')].find(
    ({ lang }) => lang === stored,
  );
  if (chosen && stored !== document.documentElement.lang) location.replace(chosen.pathname);
  else history.replaceState(null, '', location.pathname);
}
