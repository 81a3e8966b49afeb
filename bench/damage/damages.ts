// Longer than most: over forty small stories of what goes wrong in content, one after the other.

/** Changes files of a content folder, which are given and taken by their path below it; undefined removes one. */
export interface Files {
  read(path: string): string;
  write(path: string, text: string | undefined): void;
}

/** One realistic mistake, and where it must be told. Add one by adding to the list below. */
export interface Damage {
  /** What happened, as somebody would say it. */
  readonly name: string;
  /** The rule that must find it. */
  readonly rule: string;
  readonly damage: (files: Files) => void;
  /** File in which a finding must stand. */
  readonly file: string;
  /**
   * Words of the line, in the damaged file, to which the finding must point. Without it, the first line that differs
   * from before; '' for the whole file, which findings point to at line 1.
   */
  readonly at?: string;
}

const guide = 'articles/signing-in/webmail-login-problems';
const password = 'articles/signing-in/change-email-password';
const status = 'articles/help/service-status';
const alias = 'articles/accounts/alias-or-mail-account';
const contact = 'articles/help/contact-support';
const spam = 'articles/delivery/my-mail-lands-in-spam';

/** Other words for the first that are found; what is not found is a mistake in this list. */
function swap(path: string, from: string | RegExp, to: string) {
  return (files: Files) => {
    const text = files.read(path);
    const changed = text.replace(from, to);
    if (changed === text)
      throw new Error(`${path} has no ${from}: the content changed, mend bench/damage/damages.ts.`);
    files.write(path, changed);
  };
}

const all =
  (...damages: ((files: Files) => void)[]) =>
  (files: Files) => {
    for (const damage of damages) damage(files);
  };

const step = (id: string) => new RegExp(`<Step id="${id}">[\\s\\S]*?</Step>\n`);

export const damages: readonly Damage[] = [
  {
    name: 'a step is dropped in one language',
    rule: 'step-parity',
    damage: swap(`${guide}/fi.mdx`, step('details-and-page'), ''),
    file: `${guide}/fi.mdx`,
    at: '<Step id="service-status">',
  },
  {
    name: 'a check is dropped in one language',
    rule: 'step-parity',
    damage: swap(`${guide}/fi.mdx`, /<Check id="account-active">.*\n\n/, ''),
    file: `${guide}/fi.mdx`,
    at: '<Check id="listed-as-account">',
  },
  {
    name: 'the id of a check is translated',
    rule: 'step-parity',
    damage: swap(`${guide}/fi.mdx`, 'id="account-active"', 'id="tili-aktiivinen"'),
    file: `${guide}/fi.mdx`,
  },
  {
    name: 'two steps change places in one language',
    rule: 'step-parity',
    damage: (files) => {
      const text = files.read(`${guide}/en.mdx`);
      const [first = ''] = step('details-and-page').exec(text) ?? [];
      const [second = ''] = step('account-exists-and-active').exec(text) ?? [];
      files.write(`${guide}/en.mdx`, text.replace(first, '§').replace(second, first).replace('§', second));
    },
    file: `${guide}/en.mdx`,
    at: '<Step id="details-and-page">',
  },
  {
    name: 'an answer leads to a step that was renamed',
    rule: 'guide-paths',
    damage: swap(`${guide}/article.yml`, "next: '#still-stuck'", "next: '#still-no-luck'"),
    file: `${guide}/article.yml`,
  },
  {
    name: 'an instruction of a numbered list is dropped in one language',
    rule: 'list-parity',
    damage: swap(`${password}/fi.mdx`, /5\. Odota.*\n/, ''),
    file: `${password}/fi.mdx`,
    at: '1. Kirjaudu ohjauspaneeliin',
  },
  {
    name: 'two instructions become one in one language',
    // The drawing below the list marks a step that is not there any more.
    rule: 'screens',
    damage: swap(`${alias}/en.mdx`, /\n3\. Open the tab/, ' Open the tab'),
    file: `${alias}/en.mdx`,
    at: 'mark="2:mailAccounts 3:aliases"',
  },
  {
    name: 'a paragraph is dropped in one language',
    rule: 'section-length',
    damage: swap(`${password}/fi.mdx`, /Valikot voivat näyttää.*\n\n/, ''),
    file: `${password}/fi.mdx`,
    at: '{#in-webmail}',
  },
  {
    name: 'a label is renamed in one language only',
    rule: 'labels',
    damage: swap('labels/fi.yml', 'mailAccounts:', 'emailAccounts:'),
    file: 'labels/fi.yml',
  },
  {
    name: 'a label’s id is mistyped in a text',
    rule: 'labels',
    damage: swap(`${password}/en.mdx`, 'id="changePassword"', 'id="changePasword"'),
    file: `${password}/en.mdx`,
  },
  {
    name: 'another label than in the other language',
    rule: 'text-parity',
    damage: swap(`${alias}/fi.mdx`, '<Label id="aliases" />', '<Label id="mailAccounts" />'),
    file: `${alias}/fi.mdx`,
  },
  {
    name: 'a label is typed as text',
    rule: 'bare-labels',
    damage: swap(`${password}/fi.mdx`, '<Label id="save" />', 'Tallenna'),
    file: `${password}/fi.mdx`,
  },
  {
    name: 'menu items are named in the wrong order in one language',
    rule: 'text-parity',
    damage: swap(
      `${alias}/fi.mdx`,
      /(Katso kohtaa )(<Label id="mailAccounts" \/>)([\s\S]*)(<Label id="aliases" \/>)/,
      '$1$4$3$2',
    ),
    file: `${alias}/fi.mdx`,
  },
  {
    name: 'two languages’ paragraphs are swapped',
    rule: 'wrong-language',
    damage: (files) => {
      const first = (path: string) => files.read(path).split('\n\n')[1] ?? '';
      const en = first(`${alias}/en.mdx`);
      const fi = first(`${alias}/fi.mdx`);
      files.write(`${alias}/en.mdx`, files.read(`${alias}/en.mdx`).replace(en, fi));
      files.write(`${alias}/fi.mdx`, files.read(`${alias}/fi.mdx`).replace(fi, en));
    },
    file: `${alias}/fi.mdx`,
  },
  {
    name: 'a description is left in the source language',
    rule: 'wrong-language',
    damage: (files) => {
      const line = /description: .*/;
      const [english = ''] = line.exec(files.read(`${status}/en.mdx`)) ?? [];
      files.write(`${status}/fi.mdx`, files.read(`${status}/fi.mdx`).replace(line, english));
    },
    file: `${status}/fi.mdx`,
  },
  {
    name: 'a text is copied and not translated',
    rule: 'wrong-language',
    damage: (files) => files.write(`${contact}/fi.mdx`, files.read(`${contact}/en.mdx`)),
    file: `${contact}/fi.mdx`,
    at: 'description:',
  },
  {
    name: 'a link to an article is broken',
    rule: 'article-links',
    damage: swap(
      `${status}/en.mdx`,
      '<Article id="webmail-login-problems">',
      '<Article id="webmail-login-problem">',
    ),
    file: `${status}/en.mdx`,
  },
  {
    name: 'a link leads elsewhere in one language',
    rule: 'text-parity',
    damage: swap(
      `${status}/fi.mdx`,
      '<Article id="webmail-login-problems">',
      '<Article id="contact-support">',
    ),
    file: `${status}/fi.mdx`,
  },
  {
    name: 'a provider’s address is typed as text in one language',
    rule: 'text-parity',
    damage: swap(`${status}/fi.mdx`, '<Value id="status.page" />', 'status.one.com'),
    file: `${status}/fi.mdx`,
    at: '',
  },
  {
    name: 'a value’s id is mistyped',
    rule: 'values',
    damage: swap(`${status}/en.mdx`, 'id="status.page"', 'id="status.pgae"'),
    file: `${status}/en.mdx`,
  },
  {
    name: 'a note is lost in one language',
    rule: 'text-parity',
    damage: swap(`${guide}/fi.mdx`, /<Note kind="note">[\s\S]*?<\/Note>\n?/, ''),
    file: `${guide}/fi.mdx`,
    at: '{#still-stuck}',
  },
  {
    name: 'an external link that nobody looked after is added',
    rule: 'external-links',
    damage: all(
      swap(
        `${alias}/en.mdx`,
        'only an address that',
        'only [an address](https://www.example.com/alias) that',
      ),
      swap(`${alias}/fi.mdx`, 'on pelkkä osoite', 'on [pelkkä osoite](https://www.example.com/alias)'),
    ),
    file: `${alias}/en.mdx`,
  },
  {
    name: 'a link is not encrypted',
    rule: 'links',
    damage: swap(
      `${alias}/en.mdx`,
      'only an address that',
      'only [an address](http://www.example.com/alias) that',
    ),
    file: `${alias}/en.mdx`,
  },
  {
    name: 'the id of a heading is translated',
    rule: 'headings',
    damage: swap(`${password}/fi.mdx`, '{#after-the-change}', '{#vaihdon-jalkeen}'),
    file: `${password}/fi.mdx`,
  },
  {
    name: 'a heading leaves out a level',
    rule: 'headings',
    damage: swap(`${password}/en.mdx`, '## In Webmail', '#### In Webmail'),
    file: `${password}/en.mdx`,
  },
  {
    name: 'a picture that is not there, without a description',
    rule: 'links',
    damage: swap(`${alias}/en.mdx`, '## What the difference', '![](./list.png)\n\n## What the difference'),
    file: `${alias}/en.mdx`,
  },
  {
    name: 'two articles get one title',
    rule: 'titles',
    damage: swap(`${alias}/fi.mdx`, /title: .*/, 'title: Näin vaihdat sähköpostitilin salasanan'),
    file: `${password}/fi.mdx`,
    at: 'title:',
  },
  {
    name: 'a description is too short for a search result',
    rule: 'schema',
    damage: swap(`${password}/en.mdx`, /description: .*/, 'description: All about passwords.'),
    file: `${password}/en.mdx`,
  },
  {
    name: 'a keyword stands twice',
    rule: 'keywords',
    damage: swap(`${status}/fi.mdx`, 'keywords: [vika,', 'keywords: [katko, vika,'),
    file: `${status}/fi.mdx`,
  },
  {
    name: 'a related article is mistyped',
    rule: 'article-links',
    damage: swap(`${password}/article.yml`, '- forgot-email-password', '- forgot-email-pasword'),
    file: `${password}/article.yml`,
  },
  {
    name: 'a bracket is left open in article.yml',
    rule: 'readable-data',
    damage: swap(`${status}/article.yml`, 'services: [', 'services: [['),
    file: `${status}/article.yml`,
  },
  {
    name: 'a field of the front matter is mistyped',
    rule: 'schema',
    damage: swap(`${contact}/fi.mdx`, 'keywords:', 'keyword:'),
    file: `${contact}/fi.mdx`,
  },
  {
    name: 'nobody compared an article with the product for years',
    rule: 'reviewed',
    damage: swap(`${contact}/article.yml`, /reviewed: .*/, 'reviewed: 2020-01-01'),
    file: `${contact}/article.yml`,
  },
  {
    name: 'a password gets into a text',
    rule: 'secrets',
    damage: swap(`${password}/en.mdx`, 'Type the new password twice', 'Type Kesa2026!x twice'),
    file: `${password}/en.mdx`,
  },
  {
    name: 'a customer’s address gets into an example',
    rule: 'secrets',
    damage: swap(`${contact}/en.mdx`, /(\n---\n\n)/, '$1Ask liisa.virtanen@gmail.com. '),
    file: `${contact}/en.mdx`,
  },
  {
    name: 'a word is misspelt',
    rule: 'spelling',
    damage: swap(`${password}/en.mdx`, 'remembers the old', 'remembres the old'),
    file: `${password}/en.mdx`,
  },
  {
    name: 'quotation marks of another language',
    rule: 'typography',
    damage: swap(`${alias}/fi.mdx`, 'Alias on pelkkä osoite', '“Alias” on pelkkä osoite'),
    file: `${alias}/fi.mdx`,
  },
  {
    name: 'a word of the interface is missing in one language',
    rule: 'interface-words',
    damage: swap('interface/fi.json', /\n {2}"search\.label": .*/, ''),
    file: 'interface/fi.json',
    at: '',
  },
  {
    name: 'a placeholder is lost in a translation',
    rule: 'interface-words',
    damage: swap('interface/fi.json', /("home\.title": ")\{\{name\}\}: /, '$1'),
    file: 'interface/fi.json',
  },
  {
    name: 'words for the search stand under a mistyped concept',
    rule: 'search-concepts',
    damage: swap('search/fi.yml', '  mailbox-full:', '  mailbox-ful:'),
    file: 'search/fi.yml',
  },
  {
    name: 'a concept is answered by an article that has another name by now',
    rule: 'search-concepts',
    damage: swap('search/concepts.yml', 'best: mailbox-storage', 'best: mailbox-space'),
    file: 'search/concepts.yml',
  },
  {
    name: 'a word for the search stands in two concepts',
    rule: 'search-words',
    damage: swap('search/en.yml', '[invoice, bill,', '[invoice, bill, outbox,'),
    file: 'search/en.yml',
    at: 'outbox, message not sent',
  },
  {
    name: 'a stemmer is mistyped',
    rule: 'stemmers',
    damage: swap('languages.yml', 'stemmer: light-finnish', 'stemmer: light-finish'),
    file: 'languages.yml',
  },
  {
    name: 'an article is listed in no section',
    rule: 'sections',
    damage: swap('sections.yml', '      - webmail-or-control-panel\n', ''),
    file: 'sections.yml',
    at: '      - webmail-login-problems',
  },
  {
    name: 'a section of the source is edited, and nobody says how much it matters',
    rule: 'freshness',
    damage: swap(`${status}/en.mdx`, 'Try another browser', 'Try a newer browser'),
    file: `${status}/en.mdx`,
    at: '{#nothing-reported}',
  },
  {
    name: 'an edit that makes the translations harmful is not graded as dangerous',
    rule: 'freshness',
    damage: swap(`${spam}/en.mdx`, 'and no other', 'beside those there are'),
    file: `${spam}/en.mdx`,
    at: '{#records}',
  },
  {
    name: 'a translation loses the record of what it was made from',
    rule: 'freshness',
    damage: swap(`${contact}/fi.mdx`, /from: .*\n/, ''),
    file: `${contact}/fi.mdx`,
    at: '',
  },
  {
    name: 'a record is copied from another article',
    rule: 'freshness',
    damage: swap(`${contact}/fi.mdx`, /(from: .*lead: )\w+/, '$1deadbeef'),
    file: `${contact}/fi.mdx`,
  },
];
