import { resolveStatus } from '../config.ts';
import { FEED_VARIABLE } from '../development-feed.ts';
import type { ProviderKey } from '../model.ts';
import { formats } from './formats.ts';

/**
 * What the terminal shows at the start: how to see the server's states on the site, for each product the site can
 * read. Pure.
 *
 * @param url of the server, with a slash at its end
 * @param readable products there is an adapter for
 * @param configured the one in provider.yml
 */
export function hints(url: string, readable: readonly ProviderKey[], configured: string | undefined): string {
  const set = (provider: ProviderKey) => {
    const page = `${url}${provider}${formats[provider]?.page}`;
    return `${FEED_VARIABLE}="${resolveStatus({ provider, page }).feedUrls.join(' ')}"`;
  };
  const known = readable.filter((provider) => Object.hasOwn(formats, provider));
  const chosen = known.find((provider) => provider === configured);
  return [
    `Status server at ${url} (Ctrl+C stops it): choose there what it answers.`,
    '',
    'To see it on the site while you write, in another terminal:',
    ...(chosen
      ? [`  ${set(chosen)} npm run dev`]
      : ['  one of the lines below before "npm run dev", and its first words in provider.yml']),
    'The same before "npm start" shows it under the real security policy.',
    '',
    'In provider.yml, below status:       before the command',
    ...known.map((provider) => `  ${`provider: ${provider}`.padEnd(33)}  ${set(provider)}`),
  ].join('\n');
}
