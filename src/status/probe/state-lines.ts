import type { StatusComponent, StatusSnapshot } from '../model.ts';
import { missingComponents, type WatchedServices } from '../own/missing-components.ts';

/**
 * The state of a page as the site would read it, and what may surprise whoever names its components in provider.yml.
 *
 * @param watched what provider.yml names now; none where the feed does not name all it has
 */
export function stateLines(snapshot: StatusSnapshot, watched: WatchedServices): string[] {
  const { indicator, items, components, truncated } = snapshot;
  const twice = components.filter(({ name }) => components.filter((one) => one.name === name).length > 1);
  const label = (one: StatusComponent) => (twice.includes(one) ? `${one.name} (id ${one.id})` : one.name);
  const width = Math.max(0, ...components.map((one) => label(one).length));
  const notes = [
    ...[...new Set(twice.map(({ name }) => name))].map(
      (name) => `Several components are called “${name}”, and the name means all of them: an id means one.`,
    ),
    ...(truncated ? ['Only the first 5 items and 50 components are looked at.'] : []),
    ...missingComponents(watched, components),
  ];
  return [
    `It says now: ${indicator}`,
    ...items.map(({ kind, title, phase }) => `  ${kind} “${title}”, ${phase}`),
    ...components.map((one) => `  ${label(one).padEnd(width)}  ${one.state}`),
    ...notes.map((note) => `Note: ${note}`),
  ];
}
