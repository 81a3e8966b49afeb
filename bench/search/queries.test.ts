import { describe, expect, it } from 'vitest';
import { parseQueries } from './queries.ts';

const head = 'query\tkind\tarticle\thalf\n';

describe('a list of queries', () => {
  it('gives what is typed, the articles that are right and its half', () => {
    expect(parseQueries('queries/xx.dev.tsv', `${head}my mail\tquestion\tone two\tdev\n`)).toEqual([
      { language: 'xx', text: 'my mail', kind: 'question', expected: ['one', 'two'], half: 'dev' },
    ]);
    expect(parseQueries('queries/xx.tsv', `${head}a\tb\tc\ttest\n`)[0]?.language).toBe('xx');
  });

  it('is the same from a program that ends lines in its own way, or marks the order of bytes', () => {
    const list = `${head}my mail\tquestion\tone\tdev\n`;
    const parsed = parseQueries('xx.dev.tsv', list);
    expect(parsed[0]?.half).toBe('dev');
    expect(parseQueries('xx.dev.tsv', list.replaceAll('\n', '\r\n'))).toEqual(parsed);
    expect(parseQueries('xx.dev.tsv', `\uFEFF${list}`)).toEqual(parsed);
  });

  it('tells where a row is wrong without telling the row', () => {
    const read = (row: string) => () => parseQueries('xx.tsv', `${head}a\tb\tc\ttest\n${row}\n`);
    expect(read('hidden\ttypo\tone')).toThrow(/^xx\.tsv:3: expected 4 cells .* found 3\.$/);
    expect(read('hidden\ttypo\t\ttest')).toThrow('xx.tsv:3');
    expect(read('hidden\ttypo\tone\tother')).toThrow('xx.tsv:3: half must be "dev" or "test".');
    expect(() => parseQueries('xx.tsv', 'query,kind\n')).toThrow('xx.tsv:1');
  });
});
