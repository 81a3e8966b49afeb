import { Agent, type OutgoingHttpHeaders } from 'node:http';
import type { Header } from '../../src/hardening/policy.ts';
import { type Answer, ask } from '../../src/serve/test-site.ts';

export interface Observer {
  get(path: string, sent?: OutgoingHttpHeaders, method?: string): Promise<Answer>;
  /** How many answers were looked at, and what was missing, doubled or different in them. */
  readonly seen: { answers: number; readonly wrong: string[] };
  close(): void;
}

/**
 * Asks a server and looks at the protecting headers of every answer: each is there, once, and says what it is to say,
 * and nothing tells which software answers.
 */
export function observe(url: string, headers: readonly Header[]): Observer {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const seen = { answers: 0, wrong: [] as string[] };
  return {
    seen,
    close: () => agent.destroy(),
    async get(path, sent = {}, method = 'GET') {
      const answer = await ask(url, path, sent, method, agent);
      seen.answers++;
      for (const [name, value] of headers) {
        const found = valuesOf(answer, name);
        if (!isOnce(found, answer) || found[0] !== value)
          seen.wrong.push(`${method} ${path} ${answer.status} ${name}: ${JSON.stringify(found)}`);
      }
      for (const name of ['Cache-Control', 'Vary']) {
        if (!isOnce(valuesOf(answer, name), answer))
          seen.wrong.push(`${method} ${path} ${answer.status} ${name}`);
      }
      const telling = [
        /[\d/]/.exec(String(answer.headers['server'] ?? '')),
        answer.headers['x-powered-by'],
      ].find(Boolean);
      if (telling) seen.wrong.push(`${method} ${path} tells its software: ${telling}`);
      return answer;
    },
  };
}

/** Every value a header was sent with. */
export function valuesOf({ rawHeaders }: Answer, name: string): string[] {
  return rawHeaders.flatMap((one, index) =>
    index % 2 === 0 && one.toLowerCase() === name.toLowerCase() ? [rawHeaders[index + 1] ?? ''] : [],
  );
}

/** nginx runs its filters twice for a part behind the end of a file (416, no content), and says everything twice. */
function isOnce(values: readonly string[], { status }: Answer): boolean {
  return values.length === 1 || (status === 416 && new Set(values).size === 1);
}
