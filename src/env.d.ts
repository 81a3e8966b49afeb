/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether pages are kept for readers without a network, by `offline:` in `provider.yml`. */
  readonly OFFLINE: boolean;
}

declare namespace App {
  interface Locals {
    /** Tag of the language the article on this page is written in; differs from the page's on a fallback page. */
    textLanguage: string;
    /** Id of the article on this page. */
    articleId: string;
  }
}
