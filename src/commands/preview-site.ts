import { checkedLibrary } from '../checks/checked-library.ts';
import { contentRoot } from '../library/content-root.ts';
import { serveCommand } from '../serve/serve.ts';
import { feedOrigins, resolveStatus } from '../status/config.ts';

/** Serves a built site with the headers that belong to its content's configuration, until it is stopped. */
export async function preview(root: string): Promise<void> {
  const library = await checkedLibrary(contentRoot(process.env, process.cwd()));
  const connect = feedOrigins(resolveStatus(library.provider.status));
  await serveCommand({ root, connect, env: process.env });
}
