/**
 * Everything `content/` says, as plain data. Read from disk by `read-content.ts`, handed to pages as
 * `virtual:library`; holds no texts of articles (those are compiled by Astro), only facts about them.
 */
export interface Library {
  readonly provider: Provider;
  /** The SVG that `provider.yml` names, as text; absent where it names none. Read by `../logo/`. */
  readonly logo?: string | undefined;
  readonly languages: readonly Language[];
  /** Tag of the language articles are first written in: every article exists in it. */
  readonly source: string;
  readonly sections: readonly Section[];
  /** Ids of the articles for the commonest trouble, shown large on the home page. */
  readonly frequent: readonly string[];
  /** In the order of `sections.yml`. */
  readonly articles: readonly Article[];
  /** Language tag → label id → label. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Label>>>>;
  /** Language tag → words of the interface, as `interface/<lang>.json` has them. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly search: SearchWords;
  /** `redirects.yml`; absent where there is no such file. */
  readonly oldAddresses?: OldAddresses | undefined;
  /** Id → small drawing of a place in the product. */
  readonly screens: Readonly<Record<string, Screen>>;
}

/** `screens/<id>.yml`: one window, or several side by side. */
export interface Screen {
  readonly windows: readonly ScreenWindow[];
}

export interface ScreenWindow {
  readonly frame: 'window' | 'phone';
  /** What stands in the bar on top; also what the drawing is called for readers who do not see it. */
  readonly title: Place;
  readonly areas: readonly ScreenArea[];
}

/** How the places of a part of a window are set out. */
export type AreaKind = 'tabs' | 'tiles' | 'row' | 'menu' | 'fields';

export interface ScreenArea {
  readonly kind: AreaKind;
  readonly places: readonly Place[];
}

/** A thing in a window: words from elsewhere, words of its own, or something drawn. */
export interface Place {
  /** `drawn`: `from` is one of `line`, `dots`, `switch`. */
  readonly kind: 'label' | 'word' | 'value' | 'text' | 'drawn';
  /** Id of the label or value, key of the word, or the words themselves. */
  readonly from: string;
  /** By what `mark` names it. */
  readonly name: string;
  readonly look?: 'button' | undefined;
  /** What is written in it already, of a field. */
  readonly holds?: Place | undefined;
}

/** `redirects.yml`: what is true of old addresses in general. Which article each leads to, `article.yml` says. */
export interface OldAddresses {
  /** Help centres that gave each article a number. */
  readonly numbered: readonly NumberedSystem[];
  /** Ids of articles that were published once and that nothing replaces. */
  readonly gone: readonly string[];
}

export interface NumberedSystem {
  /** Path of an article, with `{locale}` and, at its end, `{number}`. */
  readonly path: string;
  /** Path of a language's first page, with `{locale}`. */
  readonly home?: string | undefined;
  /** Its names for languages → our tags. */
  readonly locales: Readonly<Record<string, string>>;
}

/** Where an article stood before: under an id of ours, a number of an earlier help centre, or some path. */
export type OldAddress =
  | { readonly id: string }
  | { readonly number: string }
  | { readonly path: string; readonly language?: string | undefined };

/** `search/`: what readers look for, and in which words. */
export interface SearchWords {
  readonly concepts: Readonly<Record<string, ConceptFacts>>;
  /** Language tag → its file. */
  readonly languages: Readonly<Record<string, LanguageSearchWords>>;
  /** Language tag → what readers type, with the articles that answer it. */
  readonly asked: Readonly<Record<string, readonly AskedQuery[]>>;
}

export interface AskedQuery {
  readonly text: string;
  /** Ids of articles; any of them is right. */
  readonly articles: readonly string[];
}

export interface ConceptFacts {
  /** Id of the article that answers it best. */
  readonly best?: string | undefined;
  /** Whether who says this is in trouble. */
  readonly problem: boolean;
  /** Whether it only names what much is about, and is answered only where nothing else is asked. */
  readonly topic: boolean;
  /** Whether no article is about it yet: `best` is only the one that comes nearest, and readers are told so. */
  readonly unanswered: boolean;
}

export interface LanguageSearchWords {
  /** Words and phrases that tell nothing of what is looked for. */
  readonly ignore: readonly string[];
  readonly compounds: {
    /** Letters that may join two parts. */
    readonly links: readonly string[];
    /** Words that are common as parts. */
    readonly parts: readonly string[];
    /** Words that are never taken apart. */
    readonly whole: readonly string[];
  };
  /** Concept id → words and phrases that mean it. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
}

export interface Language {
  /** BCP 47 tag; also the first part of the page's address. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Tags to try, in order, where a text is missing in this language. Empty for the source language only. */
  readonly fallback: readonly string[];
  /** Other tags by which browsers ask for it. */
  readonly also?: readonly string[] | undefined;
  /** Its quotation marks with … between them. */
  readonly quotes?: string | undefined;
  /** Characters that have a no-break space before them; a closing quotation mark may be one. */
  readonly spaceBefore?: string | undefined;
  /** Whether every noun is written with a capital. */
  readonly capitals?: 'sentence' | 'nouns' | undefined;
  /** What knows its spelling: an npm package with a Hunspell dictionary, or `voikko`. */
  readonly spelling?: string | undefined;
  /** How its words are reduced to their stems, by a name of `src/words/`; absent: words are taken as they are. */
  readonly stemmer?: string | undefined;
  /** Country whose variety it is written in, such as GB; absent: where most of its readers are. */
  readonly region?: string | undefined;
  /** Package with a font for its script, for pictures; absent: Latin, Greek, Cyrillic and Devanagari are there. */
  readonly font?: string | undefined;
}

export interface Section {
  readonly id: string;
  readonly icon: string;
  readonly articles: readonly string[];
}

export type Kind = 'guide' | 'how-to' | 'explanation' | 'reference';

export interface Article {
  readonly id: string;
  readonly section: string;
  readonly facts: ArticleFacts;
  /** Language tag → what its front matter says. */
  readonly texts: Readonly<Record<string, TextFacts>>;
}

/** `article.yml`: what is true in every language. */
export interface ArticleFacts {
  readonly kind: Kind;
  readonly audience: 'everyone' | 'administrator';
  /** Ids of services in `provider.yml` whose trouble matters to this article. */
  readonly services: readonly string[];
  readonly steps: readonly Step[];
  /** Where readers go on from here, in the writer's order, at most five; the rest is found by `src/related/`. */
  readonly related: readonly Related[];
  /** Ids of articles that are never to be offered here, however much alike they are. */
  readonly notRelated: readonly string[];
  /** Date of the last review against the product, YYYY-MM-DD. */
  readonly reviewed: string;
  /** Days after which the article is to be compared with the product again; the provider's where nothing is said. */
  readonly reviewEvery?: number | undefined;
  /** Old addresses that lead here. */
  readonly redirects?: readonly OldAddress[] | undefined;
}

/** An article a writer names at the end of another. */
export interface Related {
  readonly id: string;
  /** Id of the reason readers are told, `why.<id>` in `interface/<lang>.json`. */
  readonly why?: string | undefined;
}

export interface Step {
  readonly id: string;
  /** `administrator`: only whoever manages the mail accounts can do this step. */
  readonly who?: 'everyone' | 'administrator' | undefined;
  readonly checks: readonly Check[];
  /** Where the step leads when it is done, written as for an answer; the step below it where nothing is said. */
  readonly next?: string | undefined;
}

/** What the page can find out by itself, or, for `login-page`, help to find out. */
export type AutoKind = 'status' | 'caps-lock' | 'cookies' | 'online' | 'login-page';

export interface Check {
  readonly id: string;
  readonly auto?: AutoKind | undefined;
  /** Id of the sign-in page a reader should be on, for `auto: login-page`. */
  readonly page?: string | undefined;
  /** Seconds to wait before the check is true. */
  readonly wait?: number | undefined;
  /** What else a reader may find, and where that leads. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  /** Id of another article, or `#` and the id of a step or heading of this one. */
  readonly next: string;
}

export interface TextFacts {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Words of its headings, in order; a label or value in one is left out. */
  readonly headings?: readonly string[] | undefined;
  /** Ids of the articles its text leads to, each once, in order. */
  readonly links?: readonly string[] | undefined;
  /** Day, YYYY-MM-DD, on which it last changed in a way that matters to readers; absent: not known. */
  readonly changed?: string | undefined;
  /** Of a translation: id of a section → hash of the wording of the source section it was made from. */
  readonly from?: Readonly<Record<string, string>> | undefined;
  /** Sections whose source has been edited since in a way that matters to readers; absent: there is none. */
  readonly stale?: Readonly<Record<string, StaleSection>> | undefined;
  /** Plain words of a guide's steps and checks, for what is told outside of its page. */
  readonly parts?: PartWords | undefined;
}

/** Either the source section says something else by now, or it does harm to follow this one. */
export type StaleSection =
  | { readonly state: 'changed' }
  | {
      readonly state: 'dangerous';
      /** Tag of the language whose text stands in its place. */
      readonly instead: string;
    };

/** `history.yml`: id of a section of the source text → its wordings, the oldest first. */
export type History = Readonly<Record<string, readonly PastWording[]>>;

export interface PastWording {
  readonly hash: string;
  /** How much the edit matters that led here from the wording above; absent: nobody has said. */
  readonly grade?: Grade | undefined;
  readonly text: string;
}

/** `minor`: nothing to do; `changed`: translations should follow; `dangerous`: who follows the old text comes to harm. */
export type Grade = 'minor' | 'changed' | 'dangerous';

/** Ids of `article.yml` → words in one language, without markup and with every label and value filled in. */
export interface PartWords {
  /** The heading of each step. */
  readonly steps: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

export interface Label {
  readonly text: string;
  /** True where the label was not seen in this language and is our best guess. */
  readonly assumed: boolean;
}

export interface Provider {
  readonly name: string;
  /** Days after which an article is to be compared with the product again. */
  readonly reviewEvery: number;
  readonly helpCentre: {
    readonly name: string;
    /** Public address of the help centre, no trailing slash. */
    readonly address: string;
    /** Path of an SVG below the content folder. */
    readonly logo?: string | undefined;
  };
  readonly colours: { readonly accent: string };
  /** Facts named in texts by `<Value id="…"/>`. */
  readonly values: Readonly<Record<string, Value>>;
  readonly support: readonly SupportChannel[];
  /** Tag of the language the support team reads, where it is one of ours. */
  readonly supportLanguage?: string | undefined;
  /** Whom to write to about the help centre itself, as the pages on privacy and accessibility name it: either. */
  readonly contact: { readonly email?: string | undefined; readonly url?: string | undefined };
  /** Whom to tell of a hole in it: `/.well-known/security.txt`. */
  readonly security: {
    /** https: or mailto:, the one to try first first. */
    readonly contacts: readonly string[];
    /** Last day on which this holds, YYYY-MM-DD. */
    readonly expires: string;
    /** Languages they read, of whatever site. */
    readonly languages: readonly string[];
    /** How reports are handled, where a page says so. */
    readonly policy?: string | undefined;
  };
  /** Where readers' answers to "Was this helpful?" go; absent: nobody is asked. */
  readonly feedback?: { readonly url: string } | undefined;
  /** Where counters of the search go; absent: nothing is sent. */
  readonly search?: { readonly counters: string } | undefined;
  /** Articles that can be read without a network besides guides; `off`: nothing is kept for that. */
  readonly offline: 'off' | { readonly articles: readonly string[] };
  /** Pages where customers sign in, in the order in which they are shown. */
  readonly signIn: readonly SignInPage[];
  /** As `status/config.ts` takes it. */
  readonly status: {
    readonly provider:
      | 'link'
      | 'own'
      | 'statuspage'
      | 'incidentio'
      | 'instatus'
      | 'betterstack'
      | 'cstate'
      | 'uptimekuma'
      | 'gatus';
    readonly page: string;
    readonly feeds: readonly string[];
    readonly language: string;
    readonly components: readonly string[];
    readonly linkHosts: readonly string[];
    readonly load: 'visible' | 'interaction' | 'off';
    readonly pollSeconds?: number | undefined;
    readonly timeoutMs?: number | undefined;
    readonly maxBytes?: number | undefined;
    readonly staleAfterSeconds?: number | undefined;
    readonly expireAfterSeconds?: number | undefined;
  };
  /** Service id → ids or names of its components in the status feed. */
  readonly services: Readonly<Record<string, { readonly components: readonly string[] }>>;
}

export interface Value {
  readonly text: string;
  readonly url?: string | undefined;
}

export interface SupportChannel {
  /** Its words are `support.<id>.title` and `support.<id>.text` in the interface. */
  readonly id: string;
  readonly icon: string;
  /** https; `{summary}` in its query stands for what a reader hands on. Either this or `email`. */
  readonly url?: string | undefined;
  readonly email?: string | undefined;
  /** When somebody answers; absent where it is not known. */
  readonly hours?: OpeningHours | undefined;
}

export interface OpeningHours {
  /** Of the times: an IANA name such as `Europe/Helsinki`. */
  readonly zone: string;
  /** In the order in which they are told. */
  readonly open: readonly OpenDays[];
}

export interface OpenDays {
  /** First and last day, 1 for Monday to 7 for Sunday; the same for a single one. */
  readonly days: readonly [number, number];
  /** `HH:MM` on a clock of 24 hours; `to` may be `24:00`. */
  readonly from: string;
  readonly to: string;
}

export interface SignInPage {
  /** Its words are `signIn.<id>.title`, `.for`, `.user` and `.password` in the interface. */
  readonly id: string;
  readonly icon: string;
  /** Absent where the address is not known: then nothing is linked. */
  readonly url?: string | undefined;
}
