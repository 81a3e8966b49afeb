import { expect, it } from 'vitest';
import { readPage } from './read-pages.ts';

const page = `<?xml version="1.0" encoding="utf-8"?>
<page xmlns="http://projectmallard.org/1.0/" type="topic" id="mouse">
  <info><link type="guide" xref="mouse#more"/><desc>Make the <em>pointer</em> slower.</desc></info>
  <title>Speed of the mouse</title>
  <p>Press <gui xref="menu">Settings</gui>.</p>
  <media type="image" src="a.png"/>
  <note><title>By the way</title><p>Or <link xref="touch">tap</link>.</p></note>
  <section id="lefty"><title>Left hand</title><p>Swap them.</p></section>
</page>`;

it('a page gives its title, description, headings and words', () => {
  expect(readPage('mouse', page)).toMatchObject({
    slug: 'mouse',
    title: 'Speed of the mouse',
    description: 'Make the pointer slower.',
    headings: [{ id: 'lefty', text: 'Left hand' }],
    body: 'Speed of the mouse Press Settings . By the way Or tap. Left hand Swap them.',
  });
});
