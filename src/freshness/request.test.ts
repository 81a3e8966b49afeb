import { describe, expect, test } from 'vitest';
import { readRequest } from './request.ts';

const ask = (line: string) => readRequest(line.split(' ').filter(Boolean));

describe('what is typed behind npm run translations --', () => {
  test.each([
    ['', { what: 'list', json: false }],
    ['--lang fi', { what: 'list', language: 'fi', json: false }],
    ['--json', { what: 'list', json: true }],
    ['show a fi', { what: 'show', article: 'a', language: 'fi' }],
    ['done a fi', { what: 'done', article: 'a', language: 'fi', sections: [] }],
    ['done a fi one two', { what: 'done', article: 'a', language: 'fi', sections: ['one', 'two'] }],
    ['done --all', { what: 'done-all' }],
    ['done --all fi', { what: 'done-all', language: 'fi' }],
    ['edited a minor', { what: 'edited', article: 'a', sections: [], grade: 'minor' }],
    ['edited a one dangerous', { what: 'edited', article: 'a', sections: ['one'], grade: 'dangerous' }],
    ['renamed a one two', { what: 'renamed', article: 'a', from: 'one', to: 'two' }],
  ])('"%s" is understood', (line, request) => {
    expect(ask(line)).toEqual(request);
  });

  test.each([
    ['shwo a fi', '"shwo" is nothing it can do. Did you mean "show"?'],
    ['show a', 'show wants an article and a language.'],
    ['show a fi more', 'show wants an article and a language.'],
    ['done a', 'done wants an article and a language.'],
    ['done --all a fi', 'done --all wants a language, or nothing for all of them.'],
    ['renamed a one', 'renamed wants an article, the id a section had, and the id it has now.'],
    ['edited a', 'edited wants an article and how much the edit matters.'],
    ['edited a one', '"one" does not say how much an edit matters.'],
    ['edited a dangrous', 'Did you mean "dangerous"?'],
    ['show a fi --json', '--json does not go with show.'],
    ['--all', '--all belongs to done.'],
    ['--langs fi', "Unknown option '--langs'."],
    ['--lang', 'argument missing'],
  ])('"%s" is told how it is meant, with exit code 2', (line, message) => {
    expect(() => ask(line)).toThrow(message);
    try {
      ask(line);
    } catch (error) {
      expect(error).toMatchObject({
        exitCode: 2,
        message: expect.stringContaining('\n\nnpm run translations '),
      });
    }
  });
});
