import type { Trouble, Verdict } from './recognise.ts';

type Failed = Extract<Verdict, { detail: string }>;

/**
 * Why nothing was found, and what to do.
 *
 * @param timeoutMs how long pages wait
 */
export function troubleLines({ kind, url, detail }: Failed, page: string, timeoutMs: number): string[] {
  const known = detail === '' ? '' : ` (${detail})`;
  const words: Readonly<Record<Trouble, readonly string[]>> = {
    missing: [
      /^E[A-Z_]+$/.test(detail)
        ? `There is no host of this name, or no network${known}. Is ${new URL(page).hostname} spelt right?`
        : `Nothing is there: ${page} and every address of a feed below it answer that they do not exist${known}.`,
    ],
    html: [
      `${page} is a page for people: no address below it has a feed that is known here.`,
      'Is it the first page of the status page? Uptime Kuma is found by its full address, /status/<name>,',
      'and a feed in an unusual place by its own address.',
    ],
    key: [
      `${url} wants a key or a login${known}.`,
      'A static site has no place to hide a key: everybody can read what its pages read.',
    ],
    timeout: [
      `${url} did not answer in time${known}. Wait longer with --timeout 30, or try again later.`,
      `Pages give up after ${timeoutMs / 1000} s: if it comes later than that, the lines to paste let them wait.`,
    ],
    tls: tlsWords(url, detail),
    refused: [
      `${url} took no connection, or broke it off${known}. Is the address right, and the service up?`,
    ],
    tooLarge: [
      `${url} is too large for readers${known}.`,
      'Let a job on your own server make a status.json of it: src/status/own-format.md.',
    ],
    broken: [
      `${url} is there, but not right just now${known}. Try again later; pages would say they cannot know.`,
    ],
    elsewhere: [
      `${url} leads to another host: ${detail}`,
      'It was not followed, and pages would not follow it either. If it is meant, run this again with that address.',
    ],
  };
  return [...words[kind]];
}

/** What TLS breaks on is mostly a certificate, but not where there is no TLS at all, or none in common. */
function tlsWords(url: string, code: string): string[] {
  if (/WRONG_VERSION|PACKET_LENGTH|HTTP_REQUEST/.test(code)) {
    return [
      `${url} does not speak TLS (${code}): plain http, or something else, listens at this port.`,
      'Is the port right? Readers’ browsers ask nothing that is not https.',
    ];
  }
  if (/CERT|ISSUER|SIGNATURE|UNABLE_TO/.test(code)) {
    return [
      `${url} cannot be trusted (${code}): its certificate is expired, of another name, or signed by nobody known.`,
      'Browsers refuse it, too. Who runs the page has to mend it.',
    ];
  }
  return [
    `${url} and this machine could not agree on TLS (${code}).`,
    'Who runs the page has to look at its settings of TLS.',
  ];
}
