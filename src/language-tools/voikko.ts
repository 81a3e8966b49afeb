import { spawnSync } from 'node:child_process';

/**
 * Asks Debian's `voikkospell`, which knows Finnish: words it lacks → the nearest it has. Undefined where the command,
 * or its dictionary, is not installed.
 *
 * Its answers are lines `C: word` (right), `W: word` (wrong) and `S: suggestion` for the wrong word above: man voikkospell.
 */
export function voikko(words: readonly string[]): Map<string, string[]> | undefined {
  const { status, stdout } = spawnSync('voikkospell', ['-s'], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return undefined;
  const wrong = new Map<string, string[]>();
  let near: string[] = [];
  for (const line of stdout.split('\n')) {
    const [kind, said = ''] = [line.slice(0, 2), line.slice(3)];
    if (kind === 'W:') {
      near = [];
      wrong.set(said, near);
    } else if (kind === 'S:' && near.length < 3) near.push(said);
  }
  return wrong;
}
