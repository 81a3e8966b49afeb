import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';

/** A terminal at which somebody presses these keys. */
function terminal(keys: string) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  stdout.once('data', () => stdin.write(keys));
  return { stdin, stdout };
}

test('what is typed is the answer, without spaces around it', async () => {
  expect(await ask('Kind', 'Usage', terminal(' guide \r'))).toBe('guide');
});

test.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004'],
])('who leaves with %s is told that nothing was written, without a stack', async (_keys, pressed) => {
  await expect(ask('Kind', 'Usage', terminal(pressed))).rejects.toMatchObject({
    name: 'Error',
    message: 'Nothing was written.',
    exitCode: 130,
  });
});

test('where nobody is there to answer, the usage is told', async () => {
  const pipe = { stdin: new PassThrough(), stdout: new PassThrough() };
  await expect(ask('Kind', 'Usage: …', pipe)).rejects.toMatchObject({ message: 'Usage: …', exitCode: 2 });
});
