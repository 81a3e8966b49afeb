/** The command was called in a way that cannot work. Its message says all there is to say; a stack would hide it. */
export class UsageError extends Error {
  /** Of the command. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
