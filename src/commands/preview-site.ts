import { checkedLibrary } from '../checks/checked-library.ts';
import { feedbackOrigins } from '../handoff/config.ts';
import { contentRoot } from '../library/content-root.ts';
import { counterOrigins } from '../search/counters.ts';
import { serveCommand } from '../serve/serve.ts';
import { feedOrigins, resolveStatus } from '../status/config.ts';
import { developmentNotice, withDevelopmentFeed } from '../status/development-feed.ts';

/** Serves a built site with the headers that belong to its content's configuration, until it is stopped. */
export async function preview(root: string): Promise<void> {
  const checked = await checkedLibrary(contentRoot(process.env, process.cwd()));
  const library = withDevelopmentFeed(checked, process.env);
  const notice = developmentNotice(process.env);
  if (notice) console.warn(notice);
  const { provider } = library;
  const connect = [
    ...feedOrigins(resolveStatus(provider.status)),
    ...feedbackOrigins(provider),
    ...counterOrigins(provider),
  ];
  await serveCommand({ root, connect, env: process.env });
}
