import { describe, expect, test } from 'vitest';
import { scanText } from './scan-text.ts';

const front = '---\ntitle: Aliases\n---\n\n';

async function cut(text: string) {
  const { scanned, findings } = await scanText('en.mdx', front + text);
  expect(findings).toEqual([]);
  return (scanned?.sections ?? []).map(({ id, start, end, headingEnd, line }) => ({
    id,
    line,
    text: (front + text).slice(start, end),
    heading: headingEnd === undefined ? undefined : (front + text).slice(start, headingEnd),
  }));
}

const guide = `Ääni 😀 first.

<Steps>
<Step id="look">

## Look here

Look.

<Check id="seen">Seen.</Check>
</Step>
<Step id="act">

## Act

Act.
</Step>
</Steps>

Done.

## More {#more}

One.

### Deeper {#deeper}

Two.
`;

describe('a text is cut', () => {
  test('before its first heading, at each step, behind the steps, and at each heading', async () => {
    expect(await cut(guide)).toEqual([
      { id: 'lead', line: 5, text: 'Ääni 😀 first.', heading: undefined },
      {
        id: 'look',
        line: 10,
        text: '## Look here\n\nLook.\n\n<Check id="seen">Seen.</Check>',
        heading: '## Look here',
      },
      { id: 'act', line: 18, text: '## Act\n\nAct.', heading: '## Act' },
      { id: 'after-steps', line: 24, text: 'Done.', heading: undefined },
      {
        id: 'more',
        line: 26,
        text: '## More {#more}\n\nOne.\n\n### Deeper {#deeper}\n\nTwo.',
        heading: '## More {#more}',
      },
    ]);
  });

  test('at the same places where lines end as on Windows', async () => {
    const { scanned } = await scanText('en.mdx', (front + guide).replaceAll('\n', '\r\n'));
    expect(scanned?.sections.map(({ id, line }) => [id, line])).toEqual([
      ['lead', 5],
      ['look', 10],
      ['act', 18],
      ['after-steps', 24],
      ['more', 26],
    ]);
  });

  test('not at a heading in code, in a note, or without an id', async () => {
    const text =
      'One.\n\n```\n## Code {#code}\n```\n\n<Note>\n\n## Note {#note}\n\n</Note>\n\n## Nameless\n\nTwo.\n';
    expect(await cut(text)).toMatchObject([{ id: 'lead', text: text.trim() }]);
  });

  test('into nothing where nothing is written', async () => {
    expect(await cut('')).toEqual([]);
  });
});
