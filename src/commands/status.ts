import { contentRoot } from '../library/content-root.ts';
import { ContentError } from '../library/finding.ts';
import { readContent } from '../library/read-content.ts';
import { DEFAULTS } from '../status/defaults.ts';
import { advice, confirmed } from '../status/probe/advice.ts';
import { exitCodeOf } from '../status/probe/exit-codes.ts';
import { probe } from '../status/probe/probe.ts';
import { pageOf } from '../status/probe/products.ts';
import { readRequest, USAGE } from '../status/probe/request.ts';
import { run } from './run.ts';

/** `npm run status -- <url of a status page>`: what it is, whether pages may read it, and the lines to paste. */
await run(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return console.log(USAGE);
  const { url, timeoutMs } = readRequest(args);
  const { library, findings } = await readContent(contentRoot(process.env, process.cwd()));
  // Only provider.yml matters here; without it there is no site to ask for.
  if (library.provider === undefined) throw new ContentError(findings);
  const { helpCentre, status, services } = library.provider;
  const origin = new URL(helpCentre.address).origin;
  const page = pageOf(url).href.replace(/\/$/, '');
  const verdict = confirmed(await probe(url, { origin, timeoutMs }), page);
  const { language, components } = status;
  const waits = status.timeoutMs ?? DEFAULTS.timeoutMs;
  const site = { origin, language, services, components, timeoutMs: waits, now: Date.now() };
  console.log(advice(verdict, page, site).join('\n'));
  process.exitCode = exitCodeOf(verdict);
});
