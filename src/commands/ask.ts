import { createInterface } from 'node:readline/promises';
import { UsageError } from '../library/usage-error.ts';

/** Asks the person at the terminal. @throws UsageError with `otherwise` where nobody is there to answer. */
export async function ask(question: string, otherwise: string): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new UsageError(otherwise, 2);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${question}: `)).trim();
  } finally {
    terminal.close();
  }
}
