// Longer than most: one pass over the disk, so that one run tells everything that is wrong.

import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { parseAskedQueries } from './asked-queries.ts';
import type { Finding } from './finding.ts';
import type { Article, History, Label, LanguageSearchWords, Library, Screen, TextFacts } from './model.ts';
import { partWords } from './part-text.ts';
import { type Picture, readPictures } from './read-pictures.ts';
import { readText } from './read-text.ts';
import type { ScannedText } from './scanned-text.ts';
import * as schemas from './schemas.ts';
import { parseSource, type Source } from './source.ts';
import { labelsWithoutToDos, withoutToDos } from './to-do.ts';
import { validate } from './validate.ts';

/** One `<lang>.mdx`, as far as it could be read. */
export interface TextFile {
  readonly file: string;
  readonly article: string;
  readonly language: string;
  /** The whole file. */
  readonly raw: string;
  readonly frontMatter?: Source;
  readonly scanned?: ScannedText;
}

/** An article's folder: `content/articles/<section>/<id>/`. */
export interface ArticleFolder {
  readonly id: string;
  readonly section: string;
  /** `article.yml`; absent when it could not be read. */
  readonly source?: Source;
  readonly file: string;
  /** `history.yml`; absent where no translation has been recorded, or it could not be read. */
  readonly history?: History;
}

export type LinkList = z.output<typeof schemas.linksSchema>;
export type Spelling = z.output<typeof schemas.spellingSchema>;

/** What stands in a content folder: the library, and where everything in it was said. */
export interface Content {
  /** How paths of this folder begin in findings; what `files` and every `file` begin with. */
  readonly root: string;
  readonly library: Library;
  readonly folders: readonly ArticleFolder[];
  readonly texts: readonly TextFile[];
  /** Every file of the folder, texts and images, as paths like those in findings. */
  readonly files: ReadonlySet<string>;
  /** Width, height and weight of every picture, by the same paths. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** `links.yml`: addresses outside that texts may lead to; empty where there is no such file. */
  readonly links: LinkList;
  /** `spelling.yml`: words that are right though a dictionary lacks them, and words not to use. */
  readonly spelling: Spelling;
  /** `published.yml`: ids that readers may have kept an address of; absent where there is no such file. */
  readonly published: readonly string[] | undefined;
  readonly sources: Readonly<
    Record<
      'provider' | 'languages' | 'sections' | 'links' | 'spelling' | 'redirects' | 'published',
      Source | undefined
    >
  >;
  readonly labelSources: Readonly<Record<string, Source>>;
  readonly wordSources: Readonly<Record<string, Source>>;
  /** Files of `search/` by name: `concepts`, or a language tag. */
  readonly searchSources: Readonly<Record<string, Source>>;
  /** Files of `screens/` by id. */
  readonly screenSources: Readonly<Record<string, Source>>;
  /** Files of `search/queries/` and `search/asked/` by path, as in findings → the whole text. */
  readonly queryFiles: ReadonlyMap<string, string>;
  /** What could not be read or does not fit its schema. Rules add to these. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a content folder. Never throws for what a writer wrote: everything unreadable becomes a finding and the rest
 * is read on, so that one run tells all.
 *
 * @param root path of the content folder
 * @param shownAs how paths begin in findings, default: `root` from the working directory
 */
export async function readContent(root: string, shownAs?: string): Promise<Content> {
  const findings: Finding[] = [];
  const prefix = shownAs ?? (relative(process.cwd(), root).replaceAll('\\', '/') || '.');
  const all = await listFiles(root);
  const shown = (path: string) => `${prefix}/${path}`;

  const source = async (path: string): Promise<Source | undefined> => {
    if (!all.includes(path)) return undefined;
    const parsed = parseSource(shown(path), await readFile(join(root, path), 'utf8'));
    findings.push(...parsed.findings);
    return parsed.source;
  };
  const fitting = <Schema extends z.ZodType>(from: Source | undefined, schema: Schema) => {
    if (!from) return undefined;
    const { value, findings: mistakes } = validate(from, schema);
    findings.push(...mistakes);
    return value;
  };
  const required = async (path: string): Promise<Source | undefined> => {
    if (!all.includes(path)) {
      findings.push({
        rule: 'readable-data',
        file: shown(path),
        line: 1,
        column: 1,
        found: 'no such file',
        expected: 'a file that every content folder has',
        mend: `Create ${path}; content/README.md shows one.`,
      });
    }
    return source(path);
  };

  const sources = {
    provider: await required('provider.yml'),
    languages: await required('languages.yml'),
    sections: await required('sections.yml'),
    links: await source('links.yml'),
    spelling: await source('spelling.yml'),
    redirects: await source('redirects.yml'),
    published: await source('published.yml'),
  };
  const provider = fitting(sources.provider, schemas.providerSchema);
  const logoFile = provider?.helpCentre.logo;
  const logo = logoFile && all.includes(logoFile) ? await readFile(join(root, logoFile), 'utf8') : undefined;
  const languages = fitting(sources.languages, schemas.languagesSchema);
  const sections = fitting(sources.sections, schemas.sectionsSchema);
  const links = fitting(sources.links, schemas.linksSchema) ?? { links: [], recheckAfter: 365 };
  const spelling = fitting(sources.spelling, schemas.spellingSchema) ?? {};

  const oldAddresses = fitting(sources.redirects, schemas.redirectsSchema);
  const published = fitting(sources.published, schemas.publishedSchema);

  const labels: Record<string, Record<string, Label>> = {};
  const labelSources: Record<string, Source> = {};
  const words: Record<string, Record<string, string>> = {};
  const wordSources: Record<string, Source> = {};
  for (const path of all) {
    const label = /^labels\/([^/]+)\.yml$/.exec(path)?.[1];
    const word = /^interface\/([^/]+)\.json$/.exec(path)?.[1];
    const read = label || word ? await source(path) : undefined;
    if (label && read) {
      labelSources[label] = read;
      labels[label] = fitting(read, schemas.labelsSchema) ?? {};
    }
    if (word && read) {
      wordSources[word] = read;
      words[word] = fitting(read, schemas.interfaceSchema) ?? {};
    }
  }

  const screens: Record<string, Screen> = {};
  const screenSources: Record<string, Source> = {};
  for (const path of all) {
    const id = /^screens\/([^/]+)\.yml$/.exec(path)?.[1];
    const read = id && (await source(path));
    if (!id || !read) continue;
    screenSources[id] = read;
    const fit = fitting(read, schemas.screenSchema);
    if (fit) screens[id] = fit;
  }

  const searchSources: Record<string, Source> = {};
  const searchWords: Record<string, LanguageSearchWords> = {};
  for (const path of all) {
    const name = /^search\/([^/]+)\.yml$/.exec(path)?.[1];
    const read = name && (await source(path));
    if (!name || !read) continue;
    searchSources[name] = read;
    const fit = name === 'concepts' ? undefined : fitting(read, schemas.searchWordsSchema);
    if (fit) searchWords[name] = fit;
  }
  const concepts = fitting(searchSources['concepts'], schemas.conceptsSchema) ?? {};
  const queryFiles = new Map<string, string>();
  for (const path of all.filter((one) => /^search\/(?:queries|asked)\/[^/]+\.tsv$/.test(one))) {
    queryFiles.set(shown(path), await readFile(join(root, path), 'utf8'));
  }
  const asked = Object.fromEntries(
    [...queryFiles].flatMap(([path, text]) => {
      const name = /\/asked\/([^/]+)\.tsv$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, parseAskedQueries(text)]];
    }),
  );

  const folders: ArticleFolder[] = [];
  const texts: TextFile[] = [];
  const articles: Article[] = [];
  for (const path of all) {
    const [, section, id] = /^articles\/([^/]+)\/([^/]+)\/article\.yml$/.exec(path) ?? [];
    if (!section || !id) continue;
    const from = await source(path);
    const facts = fitting(from, schemas.articleSchema);
    const history = fitting(await source(`articles/${section}/${id}/history.yml`), schemas.historySchema);
    folders.push({
      id,
      section,
      file: shown(path),
      ...(from && { source: from }),
      ...(history && { history }),
    });
    const written: Record<string, TextFacts> = {};
    for (const textPath of all) {
      const language = textPath.startsWith(`articles/${section}/${id}/`)
        ? /^[^/]+\/[^/]+\/[^/]+\/([^/]+)\.mdx$/.exec(textPath)?.[1]
        : undefined;
      if (!language) continue;
      const raw = await readFile(join(root, textPath), 'utf8');
      const text = await readText(shown(textPath), raw, findings);
      texts.push({ file: shown(textPath), article: id, language, raw, ...text });
      const front = fitting(text.frontMatter, schemas.frontMatterSchema);
      if (front) written[language] = front;
    }
    if (facts) articles.push({ id, section, facts, texts: written });
  }

  const order = new Map((sections?.sections ?? []).flatMap((s) => s.articles).map((id, at) => [id, at]));
  articles.sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size));
  const tag = languages?.source ?? '';
  const library = {
    // A file that could not be read is a finding, and nothing is built from a library with findings.
    provider: provider as Library['provider'],
    logo,
    languages: languages?.languages ?? [],
    source: tag,
    sections: sections?.sections ?? [],
    frequent: sections?.frequent ?? [],
    articles,
    labels: mapValues(labels, (own) => labelsWithoutToDos(own, labels[tag] ?? {})),
    words: mapValues(words, (own) => withoutToDos(own, words[tag] ?? {})),
    search: { concepts, languages: searchWords, asked },
    ...(oldAddresses && { oldAddresses }),
    screens,
  };
  const pictures = await readPictures(root, all);
  return {
    root: prefix,
    library: { ...library, articles: articles.map((article) => withParts(article, texts, library)) },
    folders,
    texts,
    files: new Set(all.map(shown)),
    pictures: new Map([...pictures].map(([path, picture]) => [shown(path), picture])),
    links,
    spelling,
    published,
    sources,
    labelSources,
    wordSources,
    screenSources,
    searchSources,
    queryFiles,
    findings,
  };
}

/**
 * An article whose texts tell the words of their steps and checks, of their headings, and where they lead; labels and
 * titles are known only at the end.
 */
function withParts(article: Article, files: readonly TextFile[], library: Library): Article {
  const texts = Object.entries(article.texts).map(([tag, text]) => {
    const file = files.find((one) => one.article === article.id && one.language === tag);
    const { parts = [], headings = [], elements = [] } = file?.scanned ?? {};
    const links = elements.flatMap(({ name, attributes }) =>
      name === 'Article' ? (attributes.id ?? []) : [],
    );
    return [
      tag,
      {
        ...text,
        parts: partWords(parts, library, tag),
        // A component without words stands for itself there, `<Label>`.
        headings: headings.map((heading) => heading.text.replace(/<[^>]*>/g, ' ').trim()),
        links: [...new Set(links)].filter((id) => id !== article.id),
      },
    ];
  });
  return { ...article, texts: Object.fromEntries(texts) };
}

function mapValues<Old, New>(
  record: Readonly<Record<string, Old>>,
  change: (value: Old) => New,
): Record<string, New> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** All files below a folder as sorted relative paths with forward slashes; dot files are left out. */
async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
