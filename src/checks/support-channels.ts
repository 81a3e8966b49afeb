import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { channelPlaceholders } from '../library/support-channel.ts';
import { iconNames } from '../ui/icon-names.ts';
import { repeats } from './look-up.ts';
import type { Rule } from './rule.ts';
import { missingWords, supportWords } from './words-demanded.ts';

const rule = 'support-channels';

/** Each way to reach support stands once, with an icon, an address that can be filled in, and words in every language. */
export const supportChannels: Rule = (content) => {
  const provider = content.library.provider as Provider | undefined;
  const source = content.sources.provider;
  if (!provider || !source) return [];
  const ids = provider.support.map(({ id }) => id);
  const again = repeats(ids).map((index): Finding => {
    const found = `the support channel "${ids[index]}" once more`;
    const at = source.locate(['support', index, 'id']);
    const mend = 'Give one of them another id.';
    return { rule, file: source.file, ...at, found, expected: 'each id once', mend };
  });
  const icons = provider.support.flatMap(({ icon }, index): Finding[] => {
    if (iconNames.includes(icon)) return [];
    const at = source.locate(['support', index, 'icon']);
    const mend = suggest(icon, iconNames);
    return [
      { rule, file: source.file, ...at, found: `the icon "${icon}"`, expected: 'an icon of the set', mend },
    ];
  });
  const places = provider.support.flatMap(({ url = '' }, index): Finding[] => {
    const at = { rule, file: source.file, ...source.locate(['support', index, 'url']) };
    const written = [...url.matchAll(/\{([^{}]*)\}/g)];
    const unknown = written.filter(([, name = '']) => !channelPlaceholders.includes(name));
    if (unknown.length > 0) {
      const expected = `only {${channelPlaceholders.join('}, {')}} in the address of a channel`;
      return unknown.map(([all, name = '']) => ({
        ...at,
        found: `"${all}"`,
        expected,
        mend: suggest(name, channelPlaceholders),
      }));
    }
    const [first, again] = written;
    if (!first || (!again && /[?#]/.test(url.slice(0, first.index)))) return [];
    return [
      {
        ...at,
        found: again ? `"${first[0]}" more than once` : `"${first[0]}" before the "?" of the address`,
        expected: 'it once, as the value of a parameter: https://…?message={summary}',
        mend: again ? 'Keep one of them.' : 'Move it behind the "?".',
      },
    ];
  });
  const words = [...new Set(ids)].flatMap((id) =>
    supportWords(id).flatMap((key) =>
      missingWords(content, rule, key, `words for the support channel "${id}"`),
    ),
  );
  return [...again, ...icons, ...places, ...words];
};
