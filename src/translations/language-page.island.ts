import { readStored } from '../ui/storage.ts';
import { languageKey } from './remembered-language.ts';
import { wayOn } from './way-on.ts';

const tags = [...document.querySelectorAll<HTMLAnchorElement>('[data-languages] a[hreflang]')].map(
  ({ hreflang }) => hreflang,
);
const { userAgent, languages } = navigator;
const visit = {
  stored: readStored(languageKey),
  preferred: languages,
  userAgent,
  address: location.search + location.hash,
};
const path = wayOn(visit, tags);
// In the place of this page: going back must not lead to it and on again.
if (path !== undefined) location.replace(path);
