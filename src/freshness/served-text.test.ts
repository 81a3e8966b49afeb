import { describe, expect, test } from 'vitest';
import { scanText } from '../library/scan-text.ts';
import { servedText, type WrittenText } from './served-text.ts';

async function text(body: string, stale: WrittenText['stale'] = {}): Promise<WrittenText> {
  const raw = `---\ntitle: T\n---\n\n${body}`;
  const { scanned } = await scanText('x.mdx', raw);
  return { raw, stale, sections: scanned?.sections ?? [] };
}

const own =
  'Alku.\n\n<Steps>\n<Step id="act">\n\n## Toimi\n\nVanhasti.\n\n<Check id="a">Tehty.</Check>\n\n</Step>\n</Steps>\n\n## Loppu {#end}\n\nHei.\n';
const other =
  'Start.\n\n<Steps>\n<Step id="act">\n\n## Act\n\nAnew.\n\n<Check id="a">Done.</Check>\n\n</Step>\n</Steps>\n\n## End {#end}\n\nBye, [home][h].\n\n[h]: https://a.example\n';

describe('what readers get of a text', () => {
  test('is a line below the heading of a changed section, with the way to its place', async () => {
    const shown = servedText(await text(own, { act: { state: 'changed' }, end: { state: 'changed' } }), {});
    expect(shown).toContain('## Toimi\n\n<Changed section="act" />\n\nVanhasti.');
    expect(shown).toContain('## Loppu {#end}\n\n<Changed section="end" />\n\nHei.');
  });

  test('is a line behind a changed section without a heading', async () => {
    const shown = servedText(await text(own, { lead: { state: 'changed' } }), {});
    expect(shown).toContain('---\n\nAlku.\n\n<Changed />\n\n<Steps>');
  });

  test('is another language’s section in the place of a dangerous one, its checks with it, and the rest as it is', async () => {
    const stale = { act: { state: 'dangerous', instead: 'xx' } } as const;
    const shown = servedText(await text(own, stale), { xx: await text(other) });
    const written = (await text(own)).raw.replace(
      '## Toimi\n\nVanhasti.\n\n<Check id="a">Tehty.</Check>',
      '<Replaced language="xx">\n\n## Act\n\nAnew.\n\n<Check id="a">Done.</Check>\n\n</Replaced>',
    );
    expect(shown).toBe(`${written}\n\n[h]: https://a.example`);
  });

  test('keeps addresses that a section from elsewhere takes from its own file', async () => {
    const stale = { end: { state: 'dangerous', instead: 'xx' } } as const;
    const shown = servedText(await text(own, stale), { xx: await text(other) });
    expect(shown).toContain('Bye, [home][h].');
    expect(shown.endsWith('\n\n[h]: https://a.example')).toBe(true);
  });

  test('says so when the section from elsewhere has changed too', async () => {
    const stale = { end: { state: 'dangerous', instead: 'xx' } } as const;
    const shown = servedText(await text(own, stale), {
      xx: await text(other, { end: { state: 'changed' } }),
    });
    expect(shown).toContain('<Replaced language="xx">\n\n## End {#end}\n\n<Changed section="end" />\n\nBye');
  });

  test('is the whole again as MDX, whatever is stale', async () => {
    const dangerous = { state: 'dangerous', instead: 'xx' } as const;
    const stale = { lead: dangerous, act: dangerous, end: dangerous };
    const { scanned, findings } = await scanText(
      'x.mdx',
      servedText(await text(own, stale), { xx: await text(other) }),
    );
    expect(findings).toEqual([]);
    expect(scanned?.headings.map((one) => one.text)).toEqual(['Act', 'End']);
  });

  test('is never a gap: without the other section the build stops', async () => {
    const stale = { act: { state: 'dangerous', instead: 'xx' } } as const;
    const without = text('Start.\n');
    const given = await text(own, stale);
    expect(() => servedText(given, {})).toThrow('xx has no section "act"');
    const lender = await without;
    expect(() => servedText(given, { xx: lender })).toThrow('xx has no section "act"');
  });
});
