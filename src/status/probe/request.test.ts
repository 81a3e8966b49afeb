import { describe, expect, it } from 'vitest';
import { readRequest } from './request.ts';

describe('npm run status', () => {
  it.each([
    [['https://status.example.com'], 'https://status.example.com/', 8000],
    [['status.example.com/x#part'], 'https://status.example.com/x', 8000],
    [['--timeout', '30', 'https://status.example.com'], 'https://status.example.com/', 30_000],
    [['http://localhost:4400/own', '--timeout', '1'], 'http://localhost:4400/own', 1000],
    [['http://127.0.0.1:4400'], 'http://127.0.0.1:4400/', 8000],
  ])('takes %j', (args, href, timeoutMs) => {
    const { url, ...rest } = readRequest(args);
    expect([url.href, rest]).toEqual([href, { timeoutMs }]);
  });

  it.each([
    [[], 'Expected one address'],
    [['https://a.example', 'https://b.example'], 'Expected one address'],
    [['--wait'], 'There is no "--wait" here'],
    [['https://a.example', '--timeout'], '--timeout is ""'],
    [['https://a.example', '--timeout', '0'], '--timeout is "0"'],
    [['https://a.example', '--timeout', '61'], 'from 1 to 60'],
    [['https://a b.example'], 'is no address'],
    [['http://status.example.com/x'], 'Try https://status.example.com/x'],
    [['http://localhost.example.com'], 'is not https'],
    [['ftp://status.example.com'], 'is not https'],
    [['https://me:secret@status.example.com'], 'user name or password'],
  ])('refuses %j with what to do, how it is used and how it ends', (args, words) => {
    expect(() => readRequest(args)).toThrow(words);
    expect(() => readRequest(args)).toThrow(/Usage: npm run status -- https:[\s\S]*Exit codes:[\s\S]* 13 /);
  });
});
