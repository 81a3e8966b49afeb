import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { nearest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { wordsOfScreen } from '../screens/places.ts';
import { isSound, top } from './look-up.ts';

/** Key of a section's name in the interface. */
export function sectionWord(id: string): string {
  return `section.${id}`;
}

/** Keys of a support channel's name and sentence in the interface. */
export function supportWords(id: string): string[] {
  return [`support.${id}.title`, `support.${id}.text`];
}

/** Keys of what is told of a sign-in page in the interface. */
export function signInWords(id: string): string[] {
  return ['title', 'for', 'user', 'password'].map((what) => `signIn.${id}.${what}`);
}

/** Key of the words for a reason to go on from one article to another. */
export function whyWord(id: string): string {
  return `why.${id}`;
}

/** Words every language must have because of what `sections.yml`, `provider.yml`, `article.yml` and `screens/` say. */
export function wordsDemanded(content: Content): Set<string> {
  const provider = content.library.provider as Provider | undefined;
  return new Set([
    ...content.library.sections.map(({ id }) => sectionWord(id)),
    ...(provider?.support ?? []).flatMap(({ id }) => supportWords(id)),
    ...(provider?.signIn ?? []).flatMap(({ id }) => signInWords(id)),
    ...Object.values(content.library.screens).flatMap(wordsOfScreen),
    ...content.library.articles.flatMap(({ facts }) =>
      facts.related.flatMap(({ why }) => (why === undefined ? [] : whyWord(why))),
    ),
  ]);
}

/** A finding for each language whose interface lacks a word that another file demands. */
export function missingWords(content: Content, rule: string, key: string, because: string): Finding[] {
  const demanded = wordsDemanded(content);
  return Object.entries(content.library.words).flatMap(([tag, words]): Finding[] => {
    const file = content.wordSources[tag]?.file;
    if (!file || Object.hasOwn(words, key) || !isSound(content, file)) return [];
    const near = nearest(
      key,
      Object.keys(words).filter((one) => !demanded.has(one)),
    );
    const at = near === undefined ? top : (content.wordSources[tag]?.locateKey([near]) ?? top);
    return [
      {
        rule,
        file,
        ...at,
        found: `no words for "${key}"`,
        expected: because,
        mend: near === undefined ? `Add "${key}": "…".` : `Did you mean "${key}" where it says "${near}"?`,
      },
    ];
  });
}
