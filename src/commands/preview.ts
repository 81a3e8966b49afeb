import { outDir } from './out-dir.ts';
import { preview } from './preview-site.ts';
import { run } from './run.ts';

await run(() => preview(outDir));
