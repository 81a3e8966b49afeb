import type { StatusChange } from './model.ts';
import type { StatusSetup } from './setup.ts';
import { begin } from './status-elements.ts';

/** What is wrong with a service; nothing is told of one that works or of which nothing is known. */
const TROUBLE = ['majorOutage', 'partialOutage', 'degraded'];

/**
 * Tells which services are in trouble, now and whenever that changes, where the page shows the live status at all.
 *
 * @param services id → its components; none: the whole status page counts
 */
export async function watchServices(
  services: Readonly<Record<string, readonly string[]>>,
  tell: (service: string, isInTrouble: boolean) => void,
): Promise<void> {
  const { setup, load } = document.querySelector<HTMLElement>('status-pill[data-setup]')?.dataset ?? {};
  if (!setup || load === 'interaction') return;
  const answer = await fetch(setup);
  const lines = document.createElement('div');
  for (const [service, components] of Object.entries(services)) {
    const line = document.createElement('status-line');
    line.dataset['service'] = service;
    if (components.length > 0) line.dataset['components'] = JSON.stringify(components);
    lines.append(line);
  }
  lines.addEventListener('status-change', (event) => {
    const { indicator } = (event as CustomEvent<StatusChange>).detail;
    const { service = '' } = (event.target as HTMLElement).dataset;
    tell(service, TROUBLE.includes(indicator));
  });
  begin((await answer.json()) as StatusSetup, lines);
}
