import { expect, test } from 'vitest';
import type { Content } from '../library/read-content.ts';
import { planPublished } from './published-ids.ts';

const content = (published: string[] | undefined, ids: string[]) =>
  ({ published, folders: ids.map((id) => ({ id })) }) as unknown as Content;

test('new articles are added in the order of the alphabet, and no id that was there is ever lost', () => {
  const plan = planPublished(content(['was-deleted', 'b'], ['c', 'b', 'a']));
  expect(plan?.added).toEqual(['a', 'c']);
  expect(plan?.text.replace(/^#.*\n/gm, '')).toBe('- a\n- b\n- c\n- was-deleted\n');
});

test('a list that has every article stays as it is; the first one is made', () => {
  expect(planPublished(content(['a'], ['a']))).toBeUndefined();
  expect(planPublished(content(undefined, ['a']))?.added).toEqual(['a']);
});
