import { parseArgs } from 'node:util';
import type { Grade } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { UsageError } from '../library/usage-error.ts';
import { grades } from './history.ts';

/** What `npm run translations` is asked for. Names are as typed: whether they exist is looked up later. */
export type Request =
  | { readonly what: 'list'; readonly language?: string | undefined; readonly json: boolean }
  | { readonly what: 'show'; readonly article: string; readonly language: string }
  | {
      readonly what: 'done';
      readonly article: string;
      readonly language: string;
      readonly sections: readonly string[];
    }
  | { readonly what: 'done-all'; readonly language?: string | undefined }
  | {
      readonly what: 'edited';
      readonly article: string;
      readonly sections: readonly string[];
      readonly grade: Grade;
    }
  | { readonly what: 'renamed'; readonly article: string; readonly from: string; readonly to: string };

/** Exit code of a call that cannot be understood or names what does not exist. */
export const MISUSED = 2;

const USAGE = `npm run translations                                    how every translation stands
npm run translations -- --lang <tag>                    what there is to do in a language
npm run translations -- --json                          the same for programs
npm run translations -- show <article> <tag>            what has changed, beside the translation
npm run translations -- done <article> <tag> [section]  the translation says what the source text says now
npm run translations -- done --all [tag]                every text that is not recorded yet does
npm run translations -- edited <article> [section] minor | changed | dangerous
                                                        how much an edit of the source text matters
npm run translations -- renamed <article> <old> <new>   a section of the source text has another id`;

const options = { lang: { type: 'string' }, json: { type: 'boolean' }, all: { type: 'boolean' } } as const;

/** Reads the words behind `npm run translations --`. @throws UsageError that says how it is called */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const [what, ...names] = positionals;
  const [article, second, ...more] = names;
  if (what === undefined) {
    if (values.all) misused('--all belongs to done.');
    return { what: 'list', language: values.lang, json: values.json ?? false };
  }
  if (values.lang !== undefined || values.json)
    misused(`--${values.json ? 'json' : 'lang'} does not go with ${what}.`);
  if (values.all && what !== 'done') misused('--all belongs to done.');
  switch (what) {
    case 'show':
      if (article === undefined || second === undefined || more.length > 0)
        misused('show wants an article and a language.');
      return { what, article, language: second };
    case 'done':
      if (values.all) {
        if (second !== undefined) misused('done --all wants a language, or nothing for all of them.');
        return { what: 'done-all', language: article };
      }
      if (article === undefined || second === undefined) misused('done wants an article and a language.');
      return { what, article, language: second, sections: more };
    case 'edited': {
      const grade = names.at(-1) ?? '';
      if (article === undefined || names.length < 2)
        misused('edited wants an article and how much the edit matters.');
      if (!isGrade(grade))
        misused(`"${grade}" does not say how much an edit matters. ${suggest(grade, grades)}`);
      return { what, article, sections: names.slice(1, -1), grade };
    }
    case 'renamed': {
      const [to] = more;
      if (article === undefined || second === undefined || to === undefined || more.length > 1)
        misused('renamed wants an article, the id a section had, and the id it has now.');
      return { what, article, from: second, to };
    }
  }
  return misused(`"${what}" is nothing it can do. ${suggest(what, ['show', 'done', 'edited', 'renamed'])}`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return misused(`${(error as Error).message.split('. ')[0]}.`);
  }
}

function isGrade(word: string): word is Grade {
  return grades.includes(word as Grade);
}

function misused(why: string): never {
  throw new UsageError(`${why}\n\n${USAGE}`, MISUSED);
}
