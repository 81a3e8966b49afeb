import { readStored } from '../ui/storage.ts';
import { languageKey, returnPath } from './remembered-language.ts';

const tags = [...document.querySelectorAll<HTMLAnchorElement>('[data-languages] a[hreflang]')].map(
  ({ hreflang }) => hreflang,
);
const path = returnPath(readStored(languageKey), tags, location.hash);
if (path !== undefined) location.replace(path);
