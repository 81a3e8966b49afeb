import { buildSite } from './build-site.ts';
import { outDir } from './out-dir.ts';
import { run } from './run.ts';

await run(async () => {
  await buildSite(outDir);
  console.log(`Built ${outDir}/. npm run preview serves it.`);
});
