import { contentRoot } from '../library/content-root.ts';
import { readContent } from '../library/read-content.ts';
import { writePseudoContent } from '../pseudo/write-pseudo-content.ts';
import { buildSite } from './build-site.ts';
import { preview } from './preview-site.ts';
import { run } from './run.ts';

/** `npm run pseudo`: the site with two pseudo-languages more, to see what is not translated or has too little room. */
await run(async () => {
  const root = contentRoot(process.env, process.cwd());
  const folder = 'node_modules/.apuri/pseudo';
  await writePseudoContent(await readContent(root), root, `${folder}/content`);
  process.env['HELP_CONTENT'] = `${folder}/content`;
  const out = process.env['HELP_OUT'] ?? `${folder}/dist`;
  console.log('Building the site with en-XA and ar-XB …');
  await buildSite(out);
  await preview(out);
});
