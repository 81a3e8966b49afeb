import { contentRoot } from '../library/content-root.ts';
import { readContent } from '../library/read-content.ts';
import { listenAddress } from '../serve/address.ts';
import { adapters } from '../status/adapters.ts';
import type { ProviderKey } from '../status/model.ts';
import { hints } from '../status/serve/hints.ts';
import { startStatusServer } from '../status/serve/server.ts';
import { run } from './run.ts';

/** `npm run status:serve`: a status page whose state one chooses, until it is stopped. */
await run(async () => {
  const { library } = await readContent(contentRoot(process.env, process.cwd()));
  const server = await startStatusServer(listenAddress(process.env, 4400));
  // A content folder with mistakes is no reason not to start: provider.yml may be what somebody is working at.
  console.log(hints(server.url, Object.keys(adapters) as ProviderKey[], library.provider?.status.provider));
  await new Promise((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
});
