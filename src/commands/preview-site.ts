import { checkedLibrary } from '../checks/checked-library.ts';
import { feedbackOrigins } from '../handoff/config.ts';
import { contentRoot } from '../library/content-root.ts';
import { serveCommand } from '../serve/serve.ts';
import { feedOrigins, resolveStatus } from '../status/config.ts';

/** Serves a built site with the headers that belong to its content's configuration, until it is stopped. */
export async function preview(root: string): Promise<void> {
  const { provider } = await checkedLibrary(contentRoot(process.env, process.cwd()));
  const connect = [...feedOrigins(resolveStatus(provider.status)), ...feedbackOrigins(provider)];
  await serveCommand({ root, connect, env: process.env });
}
