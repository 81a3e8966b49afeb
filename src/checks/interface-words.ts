import type { Finding } from '../library/finding.ts';
import { nearest, suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import type { Source } from '../library/source.ts';
import { isSound, tagsOf, top } from './look-up.ts';
import { allowedForms, neededForms, parsePlural, placeholders } from './plural-forms.ts';
import type { Rule } from './rule.ts';
import { wordsDemanded } from './words-demanded.ts';

const rule = 'interface-words';
type Words = Readonly<Record<string, string>>;

/** Every language has the words of the source language, the plural forms its grammar needs, and the placeholders. */
export const interfaceWords: Rule = (content) => {
  const { words, source } = content.library;
  const model = words[source];
  const modelFile = content.wordSources[source];
  if (!model || !modelFile || !isSound(content, modelFile.file)) return [];
  return tagsOf(content).flatMap((tag) => {
    const own = words[tag];
    const from = content.wordSources[tag];
    if (!own || !from || !isSound(content, from.file) || !isTag(tag)) return [];
    const same = tag === source ? [] : sameKeys(content, { own, from, model, modelFile });
    return [...same, ...pluralForms(tag, own, from), ...samePlaceholders(own, from, model, modelFile.file)];
  });
};

function isTag(tag: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(tag).length >= 0;
  } catch {
    return false; // The rule `languages` has told.
  }
}

/** Keys, with all forms of a plural as one, `search.results_*` → the first key of each. */
function families(words: Words): Map<string, string> {
  const first = new Map<string, string>();
  for (const key of Object.keys(words)) {
    const plural = parsePlural(key);
    const family = plural ? `${plural.base}_*` : key;
    if (!first.has(family)) first.set(family, key);
  }
  return first;
}

function sameKeys(
  content: Content,
  { own, from, model, modelFile }: { own: Words; from: Source; model: Words; modelFile: Source },
): Finding[] {
  const wanted = families(model);
  const written = families(own);
  const demanded = wordsDemanded(content);
  const missing = [...wanted.keys()].filter((key) => !written.has(key) && !demanded.has(key));
  // A mistyped word that another file demands is told by the rule of that file.
  const lacking = [...demanded].filter((key) => !Object.hasOwn(own, key));
  const unknown = [...written].filter(
    ([key]) => !wanted.has(key) && !demanded.has(key) && nearest(key, lacking) === undefined,
  );
  const findings = unknown.map(
    ([family, key]): Finding => ({
      rule,
      file: from.file,
      ...from.locateKey([key]),
      found: `"${family}"`,
      expected: `a key that ${modelFile.file} has`,
      mend:
        nearest(family, missing) === undefined
          ? `Remove it, or add it to ${modelFile.file} too.`
          : suggest(family, missing),
    }),
  );
  const explained = unknown.map(([family]) => nearest(family, missing));
  const rest = missing.filter((key) => !explained.includes(key));
  if (rest.length > 0) {
    findings.push({
      rule,
      file: from.file,
      ...top,
      found: `no words for ${rest.map((key) => `"${key}"`).join(', ')}`,
      expected: `every key that ${modelFile.file} has`,
      mend: rest.length === 1 ? 'Add it.' : 'Add them.',
    });
  }
  return findings;
}

function pluralForms(tag: string, own: Words, from: Source): Finding[] {
  const needed = neededForms(tag);
  const allowed = allowedForms(tag);
  return [...families(own)].flatMap(([family, key]): Finding[] => {
    const base = parsePlural(key)?.base;
    if (base === undefined) return [];
    const at = { rule, file: from.file };
    const forms = Object.keys(own).flatMap((one) => {
      const plural = parsePlural(one);
      return plural?.base === base ? [plural.form] : [];
    });
    const expected = `the forms of "${tag}": ${needed.map((form) => `_${form}`).join(', ')}`;
    const lacking = needed.filter((form) => !forms.includes(form)).map((form) => `"${base}_${form}"`);
    const extra = forms.filter((form) => !allowed.includes(form));
    const missing = {
      ...from.locateKey([key]),
      found: `"${family}" without ${lacking.join(', ')}`,
      expected,
    };
    return [
      ...(lacking.length > 0 ? [{ ...at, ...missing, mend: `Add ${lacking.join(', ')}.` }] : []),
      ...extra.map((form) => ({
        ...at,
        ...from.locateKey([`${base}_${form}`]),
        found: `"${base}_${form}"`,
        expected,
        mend: 'Remove it: this language never uses it.',
      })),
    ];
  });
}

function samePlaceholders(own: Words, from: Source, model: Words, modelFile: string): Finding[] {
  return Object.entries(own).flatMap(([key, words]): Finding[] => {
    const plural = parsePlural(key);
    const modelWords = (plural && model[`${plural.base}_other`]) ?? model[key];
    if (modelWords === undefined) return [];
    const wanted = placeholders(modelWords);
    const written = placeholders(words);
    // "One result" may say the number in words; only the form for any number has to show it.
    const free = plural && plural.form !== 'other' ? ['{{count}}'] : [];
    const lacking = wanted.filter((name) => !written.includes(name) && !free.includes(name));
    const extra = written.filter((name) => !wanted.includes(name));
    if (lacking.length === 0 && extra.length === 0) return [];
    const tellExtra = extra.map((name) => {
      const near = nearest(name, lacking.length > 0 ? lacking : wanted);
      return near === undefined ? `Remove ${name}.` : `Did you mean "${near}" where it says "${name}"?`;
    });
    const told = extra.map((name) => nearest(name, lacking));
    const tellLacking = lacking.filter((name) => !told.includes(name)).map((name) => `Add ${name}.`);
    return [
      {
        rule,
        file: from.file,
        ...from.locate([key]),
        found: `"${key}" with ${written.length > 0 ? written.join(', ') : 'no placeholder'}`,
        expected: `${wanted.length > 0 ? wanted.join(', ') : 'no placeholder'}, as in ${modelFile}`,
        mend: [...tellExtra, ...tellLacking].join(' '),
      },
    ];
  });
}
