import type { Answer, Outcome } from './answer.ts';
import { ask } from './ask.ts';
import { pageOf, products } from './products.ts';
import { recognise, type Verdict } from './recognise.ts';

export interface ProbeOptions {
  /** The site that would read the feed in a browser: `https://help.example.org` */
  readonly origin: string;
  /** For one answer; all together take at most three times as long. */
  readonly timeoutMs: number;
}

/** At the same time, so that no status page takes us for an attack. */
const AT_ONCE = 4;
/** After these from the page itself, its other addresses would answer no better. */
const HOPELESS: readonly Outcome[] = ['dns', 'tls', 'refused', 'timeout'];

/** Asks a status page at every address where a product we know would have its feed. Never rejects. */
export async function probe(given: URL, { origin, timeoutMs }: ProbeOptions): Promise<Verdict> {
  const signal = AbortSignal.timeout(3 * timeoutMs);
  const asking = { origin, timeoutMs, signal };
  const page = pageOf(given);
  const answers: Answer[] = [await ask(given.href, asking)];
  const isHopeless = HOPELESS.some((outcome) => answers[0]?.outcome === outcome);
  const left = new Set(isHopeless ? [] : products.flatMap(({ feeds }) => feeds(page)));
  left.delete(given.href);
  const askNext = async () => {
    for (const url of left) {
      left.delete(url);
      answers.push(await ask(url, asking));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askNext));
  return recognise(page, answers, origin);
}
