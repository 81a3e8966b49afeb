import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (...args: string[]) => readArguments(args, ['fi', 'de']);

describe('what may be said to the bench', () => {
  it('is nothing at all: everything is measured', () => {
    expect(read()).toEqual({
      parts: ['quality', 'bytes', 'speed'],
      languages: undefined,
      half: undefined,
      json: false,
    });
  });

  it('is a part, some languages, a half', () => {
    expect(read('quality', '--lang', 'de,fi', '--half', 'dev', '--json')).toEqual({
      parts: ['quality'],
      languages: ['de', 'fi'],
      half: 'dev',
      json: true,
    });
  });

  it('is nothing else, and what can be said is told', () => {
    expect(() => read('qualty')).toThrow(/no part "qualty".*\n.*\[quality\] \[bytes\] \[speed\]/s);
    expect(() => read('--lang', 'xx')).toThrow('There are: fi, de.');
    expect(() => read('--half', 'all')).toThrow('--half is dev or test');
    expect(() => read('--quick')).toThrow('--quick');
  });
});
