import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contrastPage } from './contrast-table.ts';

test('docs/contrast.md tells the colours and contrasts that the site has', async () => {
  const { colours } = parse(readFileSync('content/provider.yml', 'utf8')) as { colours: { accent: string } };
  await expect(contrastPage(colours.accent)).toMatchFileSnapshot('../../docs/contrast.md');
});
