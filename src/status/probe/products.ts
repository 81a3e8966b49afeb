/*
 * Every status product we can tell apart: where its feed is and by which fields it is known. In the order of
 * preference where a page speaks several formats. Over 100 lines because it is a table.
 */
import { field, isObject } from '../clean.ts';

export interface Product {
  readonly name: string;
  /** Its name in provider.yml; null for one we cannot read. */
  readonly provider: string | null;
  /** Below the address of a page, in the order in which the adapter reads them. The first one decides. */
  readonly feeds: (page: URL) => readonly string[];
  /** It names components only while something touches them: one that is not named may well be there. */
  readonly namesSome?: boolean;
  /** How many of the feeds there must be. */
  readonly needed?: number;
  /** The fields by which a document is known, in words; null when it is none of this product. */
  readonly evidence: (document: unknown) => string | null;
}

const below = (...paths: readonly string[]) => {
  return (page: URL) => {
    const folder = new URL(page);
    if (!folder.pathname.endsWith('/')) folder.pathname += '/';
    return paths.map((path) => new URL(path, folder).href);
  };
};
const nowhere = () => [];
const isText = (value: unknown): value is string => typeof value === 'string';
/** The words when all is as told. */
const when = (isSo: boolean, words: string) => (isSo ? words : null);
const first = (document: unknown) => (Array.isArray(document) ? document[0] : undefined);

export const products: readonly Product[] = [
  {
    name: 'our own format',
    provider: 'own',
    feeds: below('status.json'),
    evidence: (document) =>
      when(
        field(document, 'schema') === 1 && Array.isArray(field(document, 'items')),
        '"schema": 1 and the list "items"',
      ),
  },
  {
    name: 'Atlassian Statuspage, or one that speaks its format',
    provider: 'statuspage',
    feeds: below('api/v2/summary.json'),
    evidence: (document) =>
      when(
        isStatuspage(document) && Array.isArray(field(document, 'incidents')),
        '"page", "status.indicator" and the list "incidents"',
      ),
  },
  {
    name: 'Rootly, in the format of Statuspage',
    provider: 'statuspage',
    feeds: below('api/v1/status.json'),
    evidence: (document) => when(isStatuspage(document), '"page" and "status.indicator"'),
  },
  {
    name: 'incident.io',
    provider: 'incidentio',
    feeds: below('api/v1/summary'),
    namesSome: true,
    evidence: (document) =>
      when(
        ['ongoing_incidents', 'in_progress_maintenances', 'scheduled_maintenances'].every((key) =>
          Array.isArray(field(document, key)),
        ),
        'the lists "ongoing_incidents", "in_progress_maintenances" and "scheduled_maintenances"',
      ),
  },
  {
    name: 'Instatus',
    provider: 'instatus',
    feeds: below('summary.json', 'v2/components.json'),
    needed: 1,
    evidence: (document) => {
      const status = field(field(document, 'page'), 'status');
      return when(isText(status) && /^[A-Z]+$/.test(status), '"page.status" in capitals');
    },
  },
  {
    name: 'Better Stack',
    provider: 'betterstack',
    feeds: below('index.json'),
    evidence: (document) =>
      when(
        isText(field(field(field(document, 'data'), 'attributes'), 'aggregate_state')),
        '"data.attributes.aggregate_state"',
      ),
  },
  {
    name: 'cState',
    provider: 'cstate',
    feeds: below('index.json'),
    evidence: (document) =>
      when(
        isText(field(document, 'cStateVersion')) && isText(field(document, 'summaryStatus')),
        '"cStateVersion" and "summaryStatus"',
      ),
  },
  {
    name: 'Uptime Kuma',
    provider: 'uptimekuma',
    feeds: (page) => {
      // Readers' page is /status/<name>, its feeds are below the root of the program.
      const [, root = page.pathname, slug = 'default'] =
        /^(.*\/)status\/([^/]+)\/?$/.exec(page.pathname) ?? [];
      return below(`api/status-page/${slug}`, `api/status-page/heartbeat/${slug}`)(new URL(root, page));
    },
    needed: 2,
    evidence: (document) =>
      when(
        isText(field(field(document, 'config'), 'slug')) && Array.isArray(field(document, 'publicGroupList')),
        '"config.slug" and the list "publicGroupList"',
      ),
  },
  {
    name: 'Gatus',
    provider: 'gatus',
    feeds: below('api/v1/endpoints/statuses?page=1&pageSize=1', 'api/v1/config'),
    needed: 1,
    evidence: (document) =>
      when(
        isText(field(first(document), 'key')) && Array.isArray(field(first(document), 'results')),
        'a list whose entries have "key" and "results"',
      ),
  },
  {
    name: 'Cachet, version 3',
    provider: null,
    feeds: below('api/status'),
    evidence: (document) => when(isCachet(document), '"data.status" and "data.message"'),
  },
  {
    name: 'Cachet, version 2',
    provider: null,
    feeds: below('api/v1/status'),
    evidence: (document) => when(isCachet(document), '"data.status" and "data.message"'),
  },
  {
    name: 'a page of Google’s kind',
    provider: null,
    feeds: below('incidents.json'),
    evidence: (document) =>
      when(isText(field(first(document), 'external_desc')), 'a list whose entries have "external_desc"'),
  },
  {
    name: 'Upptime',
    provider: null,
    feeds: below('history/summary.json'),
    evidence: (document) =>
      when(
        isText(field(first(document), 'slug')) && isText(field(first(document), 'uptime')),
        'a list whose entries have "slug" and "uptime"',
      ),
  },
  {
    name: 'Status.io',
    provider: null,
    feeds: nowhere,
    evidence: (document) =>
      when(
        typeof field(field(field(document, 'result'), 'status_overall'), 'status_code') === 'number',
        '"result.status_overall.status_code"',
      ),
  },
  {
    name: 'openstatus',
    provider: null,
    feeds: nowhere,
    evidence: (document) =>
      when(
        isObject(document) && Object.keys(document).join() === 'status' && isText(document['status']),
        '"status" and nothing else',
      ),
  },
];

/** The page somebody means: what is given, without the path of a feed they may have copied, query and anchor. */
export function pageOf(given: URL): URL {
  const page = new URL(given.pathname, given);
  const paths = products.flatMap(({ feeds }) =>
    feeds(new URL('/', given)).map((feed) => new URL(feed).pathname),
  );
  const path = paths.find((one) => page.pathname.endsWith(one));
  if (path !== undefined) page.pathname = page.pathname.slice(0, -path.length);
  return page;
}

function isStatuspage(document: unknown): boolean {
  return isObject(field(document, 'page')) && isText(field(field(document, 'status'), 'indicator'));
}

function isCachet(document: unknown): boolean {
  const data = field(document, 'data');
  return isText(field(data, 'status')) && isText(field(data, 'message'));
}
