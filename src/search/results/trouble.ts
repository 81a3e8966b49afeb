import { element } from './result-view.ts';

/**
 * Says beside results that a service they depend on is in trouble. The status is asked once there are results.
 *
 * @param services id → components, as the status takes them
 * @param word what is said
 */
export function createTroubleMarks(
  host: HTMLElement,
  services: Readonly<Record<string, readonly string[]>>,
  word: string,
): { mark(): void } {
  const troubled = new Set<string>();
  let watching = false;

  function mark(): void {
    for (const item of host.querySelectorAll<HTMLElement>('.search-result')) {
      const isTroubled = (item.dataset['services'] ?? '').split(' ').some((one) => troubled.has(one));
      const said = item.querySelector('.search-trouble');
      if (!isTroubled) said?.remove();
      else if (!said) item.querySelector('.search-places')?.prepend(element('li', 'search-trouble', word));
    }
  }

  async function watch(): Promise<void> {
    const { watchServices } = await import('../../status/watch-services.ts');
    await watchServices(services, (service, isInTrouble) => {
      if (isInTrouble) troubled.add(service);
      else troubled.delete(service);
      mark();
    });
  }

  return {
    mark() {
      mark();
      if (watching || Object.keys(services).length === 0) return;
      watching = true;
      // Where the status cannot be asked, results are what they are without it.
      watch().catch(() => undefined);
    },
  };
}
