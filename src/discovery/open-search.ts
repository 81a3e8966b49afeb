import type { Library } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';
import { element, xmlDocument } from './xml.ts';

/** What the format allows for a name: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
const longestName = 16;

export const openSearchPath = (tag: string) => `/${tag}/opensearch.xml`;

/** How a browser takes up the help centre's search in a language. Each has a name of its own, as browsers go by that. */
export function openSearch(library: Library, tag: string): string {
  const { address } = library.provider.helpCentre;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, searchName(library, tag)),
      element('Description', {}, wordIn(library, tag, 'search.title')),
      element('Language', {}, tag),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, `${address}/favicon.svg`),
      element('Url', { type: 'text/html', template: `${address}/${tag}/search/?q={searchTerms}` }),
      element('Url', {
        rel: 'self',
        type: 'application/opensearchdescription+xml',
        template: address + openSearchPath(tag),
      }),
    ),
  );
}

export function searchName({ provider }: Library, tag: string): string {
  return `${provider.helpCentre.name.slice(0, longestName - tag.length - 1).trim()} ${tag}`;
}
