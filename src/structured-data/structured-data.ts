import type {
  BreadcrumbList,
  ContactPoint,
  Graph,
  HowTo,
  SearchAction,
  TechArticle,
  WithActionConstraints,
} from 'schema-dts';
import { articlePath, type BestText, sectionOf, sectionPath } from '../library/find-articles.ts';
import type { Language, Library } from '../library/model.ts';
import { modifiedOn } from '../library/modified.ts';
import { wordIn } from '../translations/word-in.ts';

/*
 * What pages say about themselves to search engines and assistants, in the vocabulary of https://schema.org, as JSON-LD.
 * Its types are those of that vocabulary (schema-dts), so that a property that does not exist is no TypeScript. Only what
 * the page shows is said, and addresses are written whole: not every reader of JSON-LD resolves short ones.
 */

/** Of the page of a text: what kind of text, in which language, since when, made from which; and where it stands. */
export function articleData(library: Library, text: BestText): Graph {
  const { article, language } = text;
  const { tag } = language;
  const at = (path: string) => whole(library, path);
  const common = {
    '@id': at(articlePath(tag, article.id)),
    inLanguage: tag,
    dateModified: modifiedOn(article, tag),
    publisher: { '@id': organisationId(library) },
    ...(tag !== library.source && {
      translationOfWork: { '@id': at(articlePath(library.source, article.id)) },
    }),
  };
  // Without their addresses, which the page has: a guide is the heaviest page there is.
  const steps = article.facts.steps.map(({ id }) => ({
    '@type': 'HowToStep' as const,
    name: text.parts?.steps[id] ?? id,
  }));
  const work: TechArticle | HowTo =
    steps.length > 0
      ? { '@type': 'HowTo', name: text.title, ...common, step: steps }
      : { '@type': 'TechArticle', headline: text.title, ...common };
  const section = sectionOf(library, article).id;
  const crumbs = breadcrumbs(library, language, [
    [wordIn(library, tag, `section.${section}`), sectionPath(tag, section)],
    [text.title],
  ]);
  return { '@context': 'https://schema.org', '@graph': [work, crumbs] };
}

/** Of a page below the home page: the way to it. */
export function wayData(library: Library, language: Language, below: readonly Crumb[]): Graph {
  return { '@context': 'https://schema.org', '@graph': [breadcrumbs(library, language, below)] };
}

/** Of a home page: the site in its language, its search, who publishes it and whose product it is about. */
export function homeData(library: Library, { tag }: Language): Graph {
  const { provider } = library;
  const at = (path: string) => whole(library, path);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${at(`/${tag}/search/`)}?q={q}` },
    'query-input': 'required name=q',
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': at(`/${tag}/`),
        url: at(`/${tag}/`),
        name: provider.helpCentre.name,
        description: wordIn(library, tag, 'home.description'),
        inLanguage: tag,
        publisher: { '@id': organisationId(library) },
        about: {
          '@type': 'Organization',
          name: provider.name,
          contactPoint: provider.support.map(
            ({ url, email }): ContactPoint => ({
              '@type': 'ContactPoint',
              contactType: 'customer support',
              ...(url === undefined ? { email: email ?? '' } : { url: url.replace(/[?&][^?&]*\{.*$/, '') }),
            }),
          ),
        },
        potentialAction: search,
      },
      {
        '@type': 'Organization',
        '@id': organisationId(library),
        name: provider.helpCentre.name,
        url: at('/'),
        logo: at('/favicon.svg'),
      },
    ],
  };
}

/** A page on the way: its name and, for all but the page itself, its path. */
export type Crumb = readonly [name: string, path?: string];

function breadcrumbs(library: Library, { tag }: Language, below: readonly Crumb[]): BreadcrumbList {
  const all: Crumb[] = [[wordIn(library, tag, 'page.home'), `/${tag}/`], ...below];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path !== undefined && { item: whole(library, path) }),
    })),
  };
}

/** Described on the home pages; every other page only names it. */
function organisationId(library: Library): string {
  return whole(library, '/#us');
}

function whole({ provider }: Library, path: string): string {
  return provider.helpCentre.address + path;
}

/** As it may stand in a page: nothing in it can end the element around it. */
export function asJson(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
