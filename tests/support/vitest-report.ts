import { readFileSync } from 'node:fs';

export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** What is used of the report that Vitest's reporter `json` writes. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts each failed test once, and each file that failed without a failed test: one that could not be read. (Vitest's
 * own `numFailedTestSuites` counts the file and each `describe` around a failed test too.)
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Counted {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** A report of JSON, or undefined where the runner died before it wrote one. */
export function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/** A runner that failed without a failed test, or died without a report, counts as a failure. */
export function counted(isOk: boolean, report: Counted | undefined): Counted {
  const { passed, failed } = report ?? { passed: 0, failed: 1 };
  return { passed, failed: isOk ? failed : Math.max(1, failed) };
}
