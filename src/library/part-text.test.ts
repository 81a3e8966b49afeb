import { expect, test } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import type { Library } from './model.ts';
import { partWords } from './part-text.ts';
import { scanText } from './scan-text.ts';

const small = smallLibrary();
const library: Library = {
  ...small,
  labels: { sv: { save: { text: 'Spara', assumed: false } } },
  provider: { ...small.provider, values: { host: { text: 'mail.example.com' } } },
};

async function words(text: string, tag = 'sv') {
  const { scanned } = await scanText('sv.mdx', `---\ntitle: x\n---\n\n${text}`);
  return partWords(scanned?.parts ?? [], library, tag);
}

test('the words of a step are its heading, the words of a check or answer what stands in it', async () => {
  expect(
    await words(
      '<Step id="one">\n\n## Click *save*\n\nNot this.\n\n<Check id="done">It is saved.</Check>\n\n<Answer id="no">It is not</Answer>\n\n</Step>',
    ),
  ).toEqual({ steps: { one: 'Click save' }, checks: { done: 'It is saved.' }, answers: { no: 'It is not' } });
});

test('labels, values and titles are filled in, in the language of the text', async () => {
  const check = (inner: string) =>
    words(`<Check id="c">${inner}</Check>`).then((found) => found?.checks['c']);

  expect(await check('I have clicked <Label id="save" />.')).toBe('I have clicked Spara.');
  expect(await check('The server is **<Value id="host" />**, `993`.')).toBe(
    'The server is mail.example.com, 993.',
  );
  expect(await check('I have read <Article id="a" />.')).toBe('I have read a in sv.');
  expect(await check('I have read <Article id="a">the other guide</Article>.')).toBe(
    'I have read the other guide.',
  );
});

test('a title that is not translated is the one readers get', async () => {
  expect((await words('<Check id="c"><Article id="d" /></Check>'))?.checks['c']).toBe('d in en');
});

test('lines, spaces and comments of the file do not show', async () => {
  expect(
    (await words('<Check id="c">One\n  line, {/* not this */}and<br/>another.</Check>'))?.checks['c'],
  ).toBe('One line, and another.');
});

test('what names nothing, or is misspelt, has no words and does no harm', async () => {
  expect(await words('Only a paragraph.')).toBeUndefined();
  expect(await words('<Check id="c">a <Label id="gone" /><Laebl id="x" /> b</Check>', 'xx')).toEqual({
    steps: {},
    checks: { c: 'a b' },
    answers: {},
  });
});
