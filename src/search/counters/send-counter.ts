import type { SendCounter } from './counters.ts';

/**
 * Sends a record, once, without cookies or referrer; it goes on when the page is left meanwhile. Never rejects. As plain
 * text, which browsers send to another host without asking it first.
 */
export const sendCounter: SendCounter = (endpoint, record) => {
  fetch(endpoint, {
    method: 'POST',
    body: JSON.stringify(record),
    headers: { 'Content-Type': 'text/plain' },
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch(() => undefined);
};
