import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { parse } from 'yaml';

/** Address of the status page in `content/provider.yml`. */
export const statusPage = (parse(readFileSync('content/provider.yml', 'utf8')) as Provider).status.page;

interface Provider {
  readonly status: { readonly page: string };
}

/** What the status page may be made to answer. */
export type Answer = 'fine' | 'incident' | 'unreachable' | 'html' | 'error';

/**
 * Answers the status feed in place of the real page, in the documented shape of the provider `statuspage`.
 *
 * @param now the moment that pages believe it is
 */
export async function answerStatus(
  context: BrowserContext,
  answer: Answer,
  now: Date = new Date(),
): Promise<void> {
  await context.route(`${statusPage}/**`, async (route) => {
    const headers = { 'access-control-allow-origin': '*' };
    if (answer === 'unreachable') return route.abort();
    if (answer === 'error') return route.fulfill({ status: 503, headers, json: {} });
    if (answer === 'html')
      return route.fulfill({ headers, contentType: 'text/html', body: '<h1>Fine!</h1>' });
    return route.fulfill({ headers, json: summary(answer === 'incident', now.getTime()) });
  });
}

function summary(incident: boolean, now: number) {
  const started = new Date(now - 40 * 60_000).toISOString();
  const updated = new Date(now - 5 * 60_000).toISOString();
  return {
    page: { id: 'exhost000001', name: 'Example Hosting', url: statusPage, updated_at: updated },
    status: incident
      ? { indicator: 'minor', description: 'Minor Service Outage' }
      : { indicator: 'none', description: 'All Systems Operational' },
    components: [component('Webmail', incident), component('Mail', false)],
    incidents: incident
      ? [
          {
            id: 'inc000000001',
            name: 'Slow sign-in to webmail',
            status: 'identified',
            impact: 'minor',
            created_at: started,
            started_at: started,
            updated_at: updated,
            resolved_at: null,
            shortlink: `${statusPage}/incidents/1`,
            components: [],
            incident_updates: [],
          },
        ]
      : [],
    scheduled_maintenances: [],
  };
}

function component(name: string, degraded: boolean) {
  return {
    id: `cmp${name.toLowerCase()}`,
    name,
    status: degraded ? 'degraded_performance' : 'operational',
    group: false,
    group_id: null,
  };
}
