import { expect, test } from 'vitest';
import { counted, countVitest } from './vitest-report.ts';

const assertionResults = [{ status: 'passed' }, { status: 'failed' }];

test('a failed test counts once, whatever describes stand around it', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [{ status: 'failed', assertionResults }],
  };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 1 });
});

test('a file that could not be read counts as one failure', () => {
  const report = {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [{ status: 'failed', assertionResults: [] }],
  };
  expect(countVitest(report)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that failed without a failed test, or without a report, counts as one failure', () => {
  expect(counted(false, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(counted(false, { passed: 7, failed: 2 })).toEqual({ passed: 7, failed: 2 });
  expect(counted(false, undefined)).toEqual({ passed: 0, failed: 1 });
  expect(counted(true, undefined)).toEqual({ passed: 0, failed: 1 });
});
