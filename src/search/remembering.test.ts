import { expect, it } from 'vitest';
import { remembering } from './remembering.ts';

it('asks once for each key, also while it is on its way', async () => {
  const asked: string[] = [];
  const get = remembering(async (key: string) => {
    asked.push(key);
    return key.toUpperCase();
  });
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['A', 'A', 'B']);
  expect(await get('a')).toBe('A');
  expect(asked).toEqual(['a', 'b']);
});

it('asks again for what failed', async () => {
  let broken = true;
  const get = remembering<void, string>(async () => {
    if (broken) throw new Error('gone');
    return 'there';
  });
  await expect(get()).rejects.toThrow('gone');
  broken = false;
  expect(await get()).toBe('there');
});
