import { test as base, expect } from '@playwright/test';
import { type Answer, answerStatus } from './status-feed.ts';

/**
 * Playwright's test with what every page of this project must be: no error in the console, nothing against the
 * content security policy, no request to another host than the status page. `status` says what that page answers.
 */
export const test = base.extend<{ status: Answer; quiet: void }>({
  status: ['fine', { option: true }],
  quiet: [
    async ({ context, status, baseURL }, use) => {
      const trouble: string[] = [];
      await answerStatus(context, status);
      context.on('console', (message) => {
        const expected = status !== 'fine' && /^Failed to load resource/.test(message.text());
        if (message.type() === 'error' && !expected) trouble.push(message.text());
      });
      context.on('weberror', (error) => trouble.push(String(error.error())));
      context.on('request', (request) => {
        const { host, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && !/^localhost:/.test(host) && !/^status\./.test(host)) {
          trouble.push(`request to ${request.url()} from ${baseURL}`);
        }
      });
      await use();
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
