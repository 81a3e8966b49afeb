import { describe, expect, it } from 'vitest';
import type { PagefindPage } from './pagefind-api.ts';
import { toResult } from './result.ts';

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
  it('is its title, section, text and the headings under which the words stand', () => {
    expect(toResult(page, [3, 7])).toEqual({
      title: 'The title',
      url: '/xx/a/',
      section: 'Signing in',
      excerpt: [
        { text: 'First ', marked: false },
        { text: 'words', marked: true },
        { text: '. A heading. More ', marked: false },
        { text: 'words', marked: true },
        { text: ' here.', marked: false },
      ],
      headings: [{ title: 'A heading', url: '/xx/a/#%C3%A4%20heading' }],
    });
  });

  it('is the description when only the title or the keywords have the words', () => {
    for (const locations of [[], [0, 1]]) {
      expect(toResult(page, locations).excerpt).toEqual([{ text: 'What it is about.', marked: false }]);
    }
  });

  it('is the address when a page tells nothing else', () => {
    const bare = { ...page, meta: {}, anchors: [] };
    expect(toResult(bare, [])).toEqual({
      title: '/xx/a/',
      url: '/xx/a/',
      section: '',
      excerpt: [],
      headings: [],
    });
  });
});
