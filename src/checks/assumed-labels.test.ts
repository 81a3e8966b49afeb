import { expect, test } from 'vitest';
import { type Damage, everythingAfter, replace } from './fixture.ts';

const told = async (...damages: Damage[]) =>
  (await everythingAfter(...damages)).filter(({ rule }) => rule === 'assumed-labels');

test('labels that nobody has seen in a language are listed, as information', async () => {
  expect(await told()).toMatchObject([
    {
      level: 'information',
      file: 'content/labels/fi.yml',
      line: 3,
      found: '1 label not seen in the product',
      detail: ['line 3: save, "Tallenna"'],
    },
  ]);
});

test('labels that were seen are not listed', async () => {
  expect(await told(replace('labels/fi.yml', '{ text: Tallenna, assumed: true }', 'Tallenna'))).toEqual([]);
});
