import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Languages of the copy: the source, and one whose words have endings. */
const kept = ['en', 'fi'];

/** Copies the content folder with two of its languages: tests that build it or check it often need not wait for all. */
export function copyTwoLanguages(target: string): void {
  const list = readFileSync('content/languages.yml', 'utf8');
  const tags = [...list.matchAll(/- \{ tag: ([\w-]+)/g)].map(([, tag = '']) => tag);
  const dropped = tags.filter((tag) => !kept.includes(tag));
  const isDropped = (path: string) =>
    /\.(mdx|json|yml)$/.test(path) && dropped.includes(basename(path, extname(path)));
  cpSync('content', target, { recursive: true, filter: (path) => !isDropped(path) });
  const lines = list.split('\n').filter((line) => !dropped.some((tag) => line.includes(`tag: ${tag},`)));
  writeFileSync(join(target, 'languages.yml'), lines.join('\n'));
}
