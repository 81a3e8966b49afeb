import { test as base, expect } from '@playwright/test';
import { type Answer, answerStatus } from './status-feed.ts';

/**
 * Playwright's test with what every page of this project must be: no error in the console, nothing against the
 * content security policy, no request to another host than the status page. `status` says what that page answers.
 */
export const test = base.extend<{ status: Answer; meantErrors: RegExp; quiet: undefined }>({
  status: ['fine', { option: true }],
  // Errors in the console that a test is about, such as the 404 of a page that is not there.
  meantErrors: [/^$/, { option: true }],
  quiet: [
    async ({ context, status, meantErrors, baseURL }, use) => {
      const trouble: string[] = [];
      await answerStatus(context, status);
      context.on('console', (message) => {
        const expected = status !== 'fine' && /^Failed to load resource/.test(message.text());
        if (message.type() === 'error' && !expected && !meantErrors.test(message.text()))
          trouble.push(message.text());
      });
      context.on('weberror', (error) => trouble.push(String(error.error())));
      context.on('request', (request) => {
        const { host, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && !/^localhost:/.test(host) && !/^status\./.test(host)) {
          trouble.push(`request to ${request.url()} from ${baseURL}`);
        }
      });
      await use(undefined);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
