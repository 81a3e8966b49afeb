import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/desk/check-content.ts';
import type { Finding } from '../../src/library/finding.ts';
import { type Damage, damages, type Files } from './damages.ts';

export interface Outcome {
  readonly damage: Damage;
  /** Line that must be told. */
  readonly line: number;
  /** Findings that were not there before, of the rule, in the file and line wanted; none: it was not caught. */
  readonly caught: readonly Finding[];
  /** What was found besides. */
  readonly elsewhere: readonly Finding[];
}

/** Does each damage to a copy of the content, one after the other, and looks at what the check tells of it. */
export async function measureDamage(content: string, list: readonly Damage[] = damages): Promise<Outcome[]> {
  const root = mkdtempSync(join(tmpdir(), 'damage-'));
  try {
    cpSync(content, root, { recursive: true });
    const before = await found(root);
    const outcomes: Outcome[] = [];
    for (const damage of list) {
      const undo = new Map<string, string>();
      const read = (path: string) => readFileSync(join(root, path), 'utf8');
      const files: Files = {
        read,
        write: (path, text) => {
          if (!undo.has(path)) undo.set(path, read(path));
          if (text === undefined) rmSync(join(root, path));
          else writeFileSync(join(root, path), text);
        },
      };
      damage.damage(files);
      const line = lineOf(damage, undo.get(damage.file), read(damage.file));
      const known = new Set(before.map(key));
      const fresh = (await found(root)).filter((finding) => !known.has(key(finding)));
      const isThere = ({ rule, file, line: at }: Finding) =>
        rule === damage.rule && file === `content/${damage.file}` && at === line;
      const caught = fresh.filter(isThere);
      outcomes.push({ damage, line, caught, elsewhere: fresh.filter((one) => !caught.includes(one)) });
      for (const [path, text] of undo) writeFileSync(join(root, path), text);
    }
    return outcomes;
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function found(root: string): Promise<readonly Finding[]> {
  const { findings } = await checkContent(root, 'content');
  return findings.filter(({ level }) => level !== 'information');
}

/** The same finding on another line, because a line above it is gone, is no new one. */
function key({ rule, file, found: what }: Finding): string {
  return `${rule} ${file} ${what}`;
}

function lineOf({ at }: Damage, before: string | undefined, after: string): number {
  if (at === '') return 1;
  const lines = after.split('\n');
  if (at !== undefined) return lines.findIndex((line) => line.includes(at)) + 1;
  const old = (before ?? '').split('\n');
  return lines.findIndex((line, index) => line !== old[index]) + 1;
}
