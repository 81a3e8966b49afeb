import { adapt } from '../adapters/own.ts';
import { mentioned } from '../badge-state.ts';
import { cleanLink } from '../clean.ts';
import type { StatusConfig } from '../model.ts';
import { missingComponents, type WatchedServices } from './missing-components.ts';
import type { OwnDocument } from './schema.ts';

export interface Surroundings {
  /** With provider, page and hosts of the site that will read the document. */
  readonly config: StatusConfig;
  readonly services: WatchedServices;
  /** Words of the interface. */
  readonly words: Readonly<Record<string, string>>;
  readonly now: number;
}

/** A time this far ahead may still be one of a clock that is a little fast. */
const CLOCK_SKEW = 5 * 60_000;

/** What readers would be told from a valid document, and what may surprise its writer. Read by the site's own code. */
export function readOut(document: OwnDocument, { config, services, words, now }: Surroundings): string[] {
  const say = (key: string) => (words[`status.${key}`] ? `“${words[`status.${key}`]}”` : key);
  const { indicator, items, components, truncated } = adapt([document], config);
  const told = mentioned(items, now).map(
    ({ kind, title, phase, startsAt }) =>
      `  ${kind} “${title}”${phase === 'unknown' ? '' : `, ${say(phase)}`}${startsAt ? `, from ${startsAt}` : ''}`,
  );
  const watched = Object.entries(services).filter(([, { components: names }]) => names.length > 0);
  const isRead = config.provider === 'own';
  const notes = [
    !isRead &&
      `provider.yml says "provider: ${config.provider}": the site reads such a file once it says "provider: own".`,
    document.indicator === 'operational' &&
      indicator !== 'operational' &&
      'indicator is "operational", but what is going on counts more.',
    indicator === 'unknown' && whyUnknown(document),
    ...[
      ['updatedAt', document.updatedAt] as const,
      ...document.items.map((item, index) => [`items[${index + 1}].updatedAt`, item.updatedAt] as const),
    ].map(
      ([name, time]) =>
        time &&
        Date.parse(time) > now + CLOCK_SKEW &&
        `${name} is ahead of the clock (${time}): is its zone right?`,
    ),
    ...mentioned(items, now).map(
      ({ title, phase, startsAt }) =>
        startsAt &&
        phase !== 'scheduled' &&
        Date.parse(startsAt) > now + CLOCK_SKEW &&
        `“${title}” has not begun (${startsAt}) and is not "scheduled": its time is not shown.`,
    ),
    truncated && 'Only the first 5 items and 50 components are looked at.',
    told.length < items.length &&
      'A maintenance is told of for three days before it begins, a resolved item for an hour after.',
    ...document.items.flatMap(({ title, url }, index) => [
      [...title].length > 140 && `items[${index + 1}].title is cut after 140 characters.`,
      url &&
        cleanLink(url, config.pageUrl, config.linkHosts) === null &&
        `items[${index + 1}].url is not shown: ${new URL(url).host} is neither the host of the status page nor in linkHosts.`,
    ]),
    ...(isRead ? missingComponents(services, components) : []),
  ].filter((note) => typeof note === 'string');

  return [
    `Readers see: ${indicator}, ${say(indicator)}`,
    ...told,
    ...components.map(({ name, state }) => `  ${name}: ${state}`),
    ...(isRead ? watched : []).map(
      ([id, { components: names }]) =>
        `In articles about ${id}: ${adapt([document], { ...config, components: names }).indicator}`,
    ),
    ...notes.map((note) => `Note: ${note}`),
  ];
}

/** Nothing good is said without evidence; which evidence a document lacks. False where the other notes tell. */
function whyUnknown({ indicator, components = [], oddities = [] }: OwnDocument): string | false {
  if (indicator === 'unknown') return 'indicator is "unknown": nothing good is said.';
  if (indicator !== undefined || components.some(({ state }) => state !== 'unknown'))
    return oddities.length > 0 && '"oddities" says that something was not understood: nothing good is said.';
  return components.length === 0
    ? 'There is neither indicator nor a component, so nothing says that all is well: add "indicator": "operational" when it is.'
    : 'There is no indicator, and no component says how it fares: nothing good is said.';
}
