// Alone in its file: it is on every page.

/** `localStorage` key of the language last read in: its tag as in `languages.yml`. */
export const languageKey = 'apuri:language';
