import { PageError } from '../hardening/finding.ts';
import { ContentError } from '../library/finding.ts';
import { UsageError } from '../library/usage-error.ts';
import { ServeProblem } from '../serve/address.ts';

/** What tells a person where to look and what to do: printed without a stack, which would hide it. */
const told = [ContentError, PageError, ServeProblem, UsageError];

/**
 * Runs a command and sets the exit code: the one place where a command ends.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = error instanceof UsageError ? error.exitCode : 1;
    const isTold = told.some((kind) => error instanceof kind);
    console.error(isTold ? `\n${(error as Error).message}` : error);
  }
}
