import { parseArgs } from 'node:util';
import { UsageError } from '../../src/library/usage-error.ts';
import type { Half } from './queries.ts';

export const parts = ['quality', 'bytes', 'speed'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Absent: all languages. */
  readonly languages: readonly string[] | undefined;
  /** Absent: both halves, without a list of what is missed. */
  readonly half: Half | undefined;
  readonly json: boolean;
}

const usage =
  'npm run bench:search -- [quality] [bytes] [speed] [--lang fi,de] [--half dev|test] [--json]\n' +
  'Without a part, all of them.';

/** @throws UsageError that tells what may be said. */
export function readArguments(args: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const unknown = positionals.find((word) => !parts.some((part) => part === word));
  if (unknown !== undefined) throw new UsageError(`There is no part "${unknown}".\n${usage}`);
  const languages = values.lang?.split(',').map((tag) => tag.trim());
  const stranger = languages?.find((tag) => !known.includes(tag));
  if (stranger !== undefined) {
    throw new UsageError(`There is no language "${stranger}". There are: ${known.join(', ')}.`);
  }
  const { half } = values;
  if (half !== undefined && half !== 'dev' && half !== 'test') {
    throw new UsageError(`--half is dev or test, not "${half}".`);
  }
  return {
    parts: positionals.length === 0 ? parts : parts.filter((part) => positionals.includes(part)),
    languages,
    half,
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, half: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}
