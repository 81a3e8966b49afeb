import { expect, it } from 'vitest';
import { document } from '../../../src/search/compact/fixtures/library.ts';
import { makeQueries } from './made-queries.ts';

const filler = Array.from({ length: 20 }, (_, at) => document(`filler-${at}`, { title: 'Nothing' }));
const queries = makeQueries([
  document('mouse', {
    title: 'Mousepad speeds',
    description: 'Slower pointer movement',
    body: 'mouse speed',
  }),
  document('touch', { title: 'Touch gestures', body: 'mouse pads' }),
  ...filler,
]);
const textsOf = (kind: string) => queries.filter((one) => one.kind === kind).map(({ text }) => text);

it('queries are made of titles and descriptions, and know what answers them', () => {
  expect(textsOf('words')).toEqual(['mousepad speeds', 'touch gestures']);
  expect(textsOf('forms')).toEqual(['mouse speed']);
  expect(textsOf('prefix')).toEqual(['mousepad spee', 'touch gestu']);
  expect(textsOf('description')).toEqual(['slower pointer movement']);
  expect(queries.every(({ expected }) => expected.length === 1)).toBe(true);
});

it('a slip is no word of the library', () => {
  for (const text of textsOf('slips')) expect(['mousepad speeds', 'touch gestures']).not.toContain(text);
});

it('words that stand in every seventh document tell nothing', () => {
  expect(queries.some(({ text }) => text.includes('nothing'))).toBe(false);
});
