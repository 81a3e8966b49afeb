import { describe, expect, it } from 'vitest';
import { toResult } from './page-result.ts';
import type { PagefindPage } from './pagefind-api.ts';

const page: PagefindPage = {
  url: '/xx/a/',
  content: 'The title. First words. A heading. More words here.',
  raw_content: 'The title. First words. A heading. More words here.',
  meta: { title: 'The title', section: 'Signing in', description: 'What it is about.', keywords: 'hidden' },
  anchors: [
    { element: 'h2', id: 'ä heading', text: ' A heading ', location: 4 },
    { element: 'li', id: 'not-a-heading', text: 'More', location: 6 },
    { element: 'h2', id: 'empty', text: ' ', location: 7 },
  ],
};

describe('what a reader sees of a page', () => {
  it('is its title, section, text and the headings under which the words stand', async () => {
    const { title, url, section, details } = toResult(page, [3, 7]);
    expect([title, url, section]).toEqual([[{ text: 'The title', marked: false }], '/xx/a/', 'Signing in']);
    expect(await details()).toEqual({
      text: [
        { text: 'First ', marked: false },
        { text: 'words', marked: true },
        { text: '. A heading. More ', marked: false },
        { text: 'words', marked: true },
        { text: ' here.', marked: false },
      ],
      headings: [{ title: 'A heading', url: '/xx/a/#%C3%A4%20heading' }],
    });
  });

  it('is the description when only the title or the keywords have the words', async () => {
    for (const locations of [[], [0, 1]]) {
      expect((await toResult(page, locations).details()).text).toEqual([
        { text: 'What it is about.', marked: false },
      ]);
    }
  });

  it('is the address when a page tells nothing else', async () => {
    const bare = toResult({ ...page, meta: {}, anchors: [] }, []);
    expect([bare.title, bare.section]).toEqual([[{ text: '/xx/a/', marked: false }], '']);
    expect(await bare.details()).toEqual({ text: [], headings: [] });
  });
});
