import { describe, expect, test } from 'vitest';
import { articleProblems } from './article-problems.ts';

describe('an article page', () => {
  test.each([
    ['has text', '<main><article><h1>Title</h1><p>Text.</p></article></main>', 0],
    ['has nothing but its title', '<main><article><h1>Title</h1></article></main>', 1],
    [
      'has a header and navigation around nothing',
      '<main><article><header>Now</header><nav>On</nav></article></main>',
      1,
    ],
    [
      'has only drawings and space',
      '<main><article> &nbsp;<svg><title>t</title><path/></svg>\n</article></main>',
      1,
    ],
    ['is cut off before its text', '<main><article><h1>Title</h1>', 1],
    ['has text after its header', '<main><article><header>Now</header>Text.</article></main>', 0],
    ['has text in a heading of its own', '<main><article><h1>Title</h1><h2>Part</h2></article></main>', 0],
    [
      'has an article inside that has the text',
      '<main><article><article>Text.</article></article></main>',
      0,
    ],
    ['has text only after the article', '<main><article></article><p>Text.</p></main>', 1],
    ['has an empty article outside its main part', '<article></article><main><p>Text.</p></main>', 0],
    ['is no article', '<main><h1>Title</h1></main>', 0],
  ])('%s', (_, html, problems) => {
    expect(articleProblems(html)).toHaveLength(problems);
  });
});
