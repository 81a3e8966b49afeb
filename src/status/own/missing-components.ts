import { nearest } from '../../library/nearest.ts';
import type { StatusComponent } from '../model.ts';

/** Service id → names of its components, from provider.yml. */
export type WatchedServices = Readonly<Record<string, { readonly components: readonly string[] }>>;

/** What to say of components that provider.yml names and a feed lacks, with the nearest one that it has. */
export function missingComponents(
  services: WatchedServices,
  components: readonly StatusComponent[],
): string[] {
  const known = components.flatMap(({ id, name, group }) => [name, ...(group ? [group] : []), id]);
  return Object.entries(services).flatMap(([id, { components: names }]) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => {
        const near = nearest(name, known);
        const hint = near ? ` Did you mean "${near}"?` : '';
        return `provider.yml: ${id} watches "${name}", which is not here, so its state is never known.${hint}`;
      }),
  );
}
