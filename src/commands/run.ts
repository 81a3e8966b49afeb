import { ContentError } from '../library/finding.ts';

/**
 * Runs a command and sets the exit code: the one place where a command ends. Mistakes in the content are told
 * without a stack, since the writer's file is the place to look; anything else is told with it.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ContentError) console.error(`\n${error.message}`);
    else console.error(error);
  }
}
