import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkedLibrary } from '../checks/checked-library.ts';
import { hostFacts } from '../hosting/host-facts.ts';
import { hostFiles } from '../hosting/host-files.ts';
import { contentRoot } from '../library/content-root.ts';
import { connectOrigins } from './connect-origins.ts';
import { run } from './run.ts';

/** `npm run deploy:configs`: writes what each kind of host must know into `deploy/` (`HELP_DEPLOY`: another folder). */
await run(async () => {
  const folder = process.env['HELP_DEPLOY'] ?? 'deploy';
  const library = await checkedLibrary(contentRoot(process.env, process.cwd()));
  const files = Object.entries(hostFiles(hostFacts(library, connectOrigins(library.provider))));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  console.log(`${files.length} files in ${folder}/. deploy/README.md says which host wants which.`);
});
