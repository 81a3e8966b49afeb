import { EventEmitter } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchContent } from './watch-plugin.ts';

let root = '';
let server: ViteDevServer;
const said = new EventEmitter();
let lines: string[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(import.meta.dirname, '../checks/fixtures/content'), root, { recursive: true });
  lines = [];
  const info = (line: string) => {
    lines.push(line);
    said.emit('line');
  };
  server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true, ws: false },
    customLogger: { info, warn: info, error: info, warnOnce: info } as never,
    plugins: [watchContent(root)],
  });
});
afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

/** The next thing that is printed and matches. */
async function printed(pattern: RegExp): Promise<string> {
  for (;;) {
    const line = lines.find((one) => pattern.test(one));
    if (line) return line;
    await new Promise((resolve) => said.once('line', resolve));
  }
}

test('the terminal shows what the check finds, at the start and after every change', async () => {
  expect(await printed(/0 findings in 6 texts/)).not.toContain('readability');

  await writeFile(join(root, 'labels/fi.yml'), 'save: "Tallenna');
  expect(await printed(/1 finding in/)).toContain('labels/fi.yml:1:');
});
