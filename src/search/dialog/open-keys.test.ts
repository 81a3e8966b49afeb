import { expect, it } from 'vitest';
import { type Keystroke, opensSearch } from './open-keys.ts';

const press = (key: string, modifiers: Partial<Keystroke> = {}): Keystroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

it('the slash opens search, also where it is typed with Shift', () => {
  expect(opensSearch(press('/'), false)).toBe(true);
  expect(opensSearch(press('/', { shiftKey: true }), false)).toBe(true);
});

it('the slash stays a slash while the reader writes, and belongs to the browser with other keys', () => {
  expect(opensSearch(press('/'), true)).toBe(false);
  expect(opensSearch(press('/', { ctrlKey: true }), false)).toBe(false);
  expect(opensSearch(press('/', { altKey: true }), false)).toBe(false);
});

it('Ctrl-K and Cmd-K open search everywhere, a bare K nowhere', () => {
  expect(opensSearch(press('k', { ctrlKey: true }), true)).toBe(true);
  expect(opensSearch(press('K', { metaKey: true }), false)).toBe(true);
  expect(opensSearch(press('k'), false)).toBe(false);
  expect(opensSearch(press('K', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  expect(opensSearch(press('k', { ctrlKey: true, metaKey: true }), false)).toBe(false);
});
