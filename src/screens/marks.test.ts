import { expect, test } from 'vitest';
import { readMarks } from './marks.ts';

test('marks carry the numbers that are written before them', () => {
  expect(readMarks('3:dots 4:changePassword')).toEqual([
    { name: 'dots', number: 3, isStep: true },
    { name: 'changePassword', number: 4, isStep: true },
  ]);
});

test('marks without a number count on from the one before, from 1', () => {
  expect(readMarks('sender, hurry')).toEqual([
    { name: 'sender', number: 1, isStep: false },
    { name: 'hurry', number: 2, isStep: false },
  ]);
  expect(readMarks('3:dots save').map(({ number }) => number)).toEqual([3, 4]);
});

test('two places may belong to one step', () => {
  expect(readMarks('2:dots 2:save').map(({ number }) => number)).toEqual([2, 2]);
});

test('nothing written marks nothing', () => {
  expect(readMarks(undefined)).toEqual([]);
  expect(readMarks('  ')).toEqual([]);
});
