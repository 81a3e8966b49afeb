import { UsageError } from '../../library/usage-error.ts';
import { isLoopback } from '../loopback.ts';
import { EXIT_CODES } from './exit-codes.ts';

export interface ProbeRequest {
  readonly url: URL;
  readonly timeoutMs: number;
}

const USUAL_SECONDS = 8;
const MOST_SECONDS = 60;

export const USAGE = [
  'Usage: npm run status -- https://status.example.com [--timeout seconds]',
  '',
  'Tells what a status page is, whether pages of this help centre may read it, and what to write into provider.yml.',
  `--timeout: for one answer, 1 to ${MOST_SECONDS}, else ${USUAL_SECONDS}; all together take at most three times as long.`,
  '',
  'Exit codes:',
  ...Object.values(EXIT_CODES)
    .toSorted(([one], [other]) => one - other)
    .map(([code, words]) => `  ${`${code}`.padStart(2)}  ${words}`),
].join('\n');

/**
 * What the command was called with.
 *
 * @throws UsageError in words, with the usage
 */
export function readRequest(args: readonly string[]): ProbeRequest {
  const refuse = (problem: string): never => {
    throw new UsageError(`${problem}\n\n${USAGE}`, EXIT_CODES.usage[0]);
  };
  let seconds = USUAL_SECONDS;
  const addresses: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--timeout') {
      const given = args[++index] ?? '';
      seconds = Number(given);
      if (!/^\d+$/.test(given) || seconds < 1 || seconds > MOST_SECONDS) {
        refuse(`--timeout is "${given}". Expected a whole number of seconds from 1 to ${MOST_SECONDS}.`);
      }
    } else if (arg.startsWith('-')) refuse(`There is no "${arg}" here.`);
    else addresses.push(arg);
  }
  const [address = ''] = addresses;
  if (addresses.length !== 1) refuse('Expected one address of a status page.');
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole))
    refuse(`"${address}" is no address. Expected one such as https://status.example.com.`);
  const url = new URL(whole);
  url.hash = '';
  if (url.username || url.password)
    refuse('The address must not hold a user name or password: everybody could read it.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    refuse(
      `"${address}" is not https, so readers’ browsers would not ask it. Try https://${url.host}${url.pathname}`,
    );
  }
  return { url, timeoutMs: seconds * 1000 };
}
