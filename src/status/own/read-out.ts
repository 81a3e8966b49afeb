import { nearest } from '../../library/nearest.ts';
import { adapt } from '../adapters/own.ts';
import { mentioned } from '../badge-state.ts';
import { cleanLink } from '../clean.ts';
import type { StatusConfig } from '../model.ts';
import type { OwnDocument } from './schema.ts';

export interface Surroundings {
  /** With provider, page and hosts of the site that will read the document. */
  readonly config: StatusConfig;
  /** Service id → names of its components, from provider.yml. */
  readonly services: Readonly<Record<string, { readonly components: readonly string[] }>>;
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
    document.indicator === 'unknown' &&
      indicator === 'unknown' &&
      'indicator is "unknown": nothing good is said.',
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
    ...watched.flatMap(([id, { components: names }]) =>
      names
        .filter((name) => isRead && !components.some((one) => [one.id, one.name, one.group].includes(name)))
        .map((name) => {
          const near = nearest(
            name,
            components.map((one) => one.name),
          );
          const hint = near ? ` Did you mean "${near}"?` : '';
          return `provider.yml: ${id} watches "${name}", which is not here, so its state is never known.${hint}`;
        }),
    ),
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
