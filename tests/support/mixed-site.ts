import { buildSite } from '../../src/commands/build-site.ts';
import { outDir } from '../../src/commands/out-dir.ts';
import { preview } from '../../src/commands/preview-site.ts';
import { run } from '../../src/commands/run.ts';
import { writeMixedContent } from './mixed-content.ts';

// Builds and serves the `mixed` site of sites.ts; HELP_CONTENT and HELP_OUT come from there.
await run(async () => {
  await writeMixedContent(process.env['HELP_CONTENT'] ?? '');
  await buildSite(outDir);
  await preview(outDir);
});
