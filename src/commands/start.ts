import { buildSite } from './build-site.ts';
import { outDir } from './out-dir.ts';
import { preview } from './preview-site.ts';
import { run } from './run.ts';

await run(async () => {
  console.log('Building the site …');
  await buildSite(outDir);
  await preview(outDir);
});
