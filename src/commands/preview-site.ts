import { checkedLibrary } from '../checks/checked-library.ts';
import { hostFacts } from '../hosting/host-facts.ts';
import { findOnward } from '../hosting/onward.ts';
import { contentRoot } from '../library/content-root.ts';
import { serveCommand } from '../serve/serve.ts';
import { developmentNotice, withDevelopmentFeed } from '../status/development-feed.ts';
import { connectOrigins } from './connect-origins.ts';

/** Serves a built site with the headers that belong to its content's configuration, until it is stopped. */
export async function preview(root: string): Promise<void> {
  const checked = await checkedLibrary(contentRoot(process.env, process.cwd()));
  const library = withDevelopmentFeed(checked, process.env);
  const notice = developmentNotice(process.env);
  if (notice) console.warn(notice);
  const { provider } = library;
  const connect = connectOrigins(provider);
  await serveCommand({ root, connect, onward: findOnward(hostFacts(library, connect)), env: process.env });
}
