import { checkedLibrary } from '../src/checks/checked-library.ts';
import { contentRoot } from '../src/library/content-root.ts';
import { type Running, serve } from '../src/serve/serve.ts';
import { feedOrigins, resolveStatus } from '../src/status/config.ts';

/** Serves a built site on a free port with the real headers. */
export async function serveForBench(root: string): Promise<Running> {
  const library = await checkedLibrary(contentRoot(process.env, process.cwd()));
  const connect = feedOrigins(resolveStatus(library.provider.status));
  return serve({ root, connect, port: 0, host: 'localhost' });
}
