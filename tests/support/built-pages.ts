import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every page in a built site: its address and its HTML, sorted by address. Those that only send on from an old address
 * are left out: tests/built/redirects.test.ts looks at them.
 */
export function builtPages(folder: string): { path: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    .filter(({ html }) => !html.includes('<meta http-equiv="refresh"'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
