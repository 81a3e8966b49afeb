import type { ConfigData } from 'html-validate';

/** What the HTML of every page is held to, as built and after its scripts have run. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Astro writes attributes without quotes where HTML allows it and "true" booleans its own way.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
};
