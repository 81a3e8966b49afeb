import { describe, expect, it } from 'vitest';
import { withoutUnused } from './unused-rules.ts';

const page = '<p class="banner" data-state="x">reviewed</p>';
const kept = (css: string, script = '') => withoutUnused(css, [page], [script]);

describe('the rules a page gets', () => {
  it('are those whose elements, classes and attributes stand in one of the pages', async () => {
    expect(await kept('p{a:b}.banner{a:b}[data-state=x]{a:b}.card{a:b}h2{a:b}[data-lost]{a:b}')).toBe(
      'p{a:b}.banner{a:b}[data-state=x]{a:b}',
    );
  });

  it('are also those that a script may come to need', async () => {
    expect(
      await kept('.late{a:b}[data-since-when]{a:b}.never{a:b}', 'x.dataset.sinceWhen=y.className="late"'),
    ).toBe('.late{a:b}[data-since-when]{a:b}');
  });

  it.each([
    ':focus-visible{a:b}',
    '.banner:is([data-state=x],:has([data-state]:not(:empty)))+p{a:b}',
    '.banner:not(.gone){a:b}',
    '.banner{&:not([data-other]){a:b}& p{a:b}}',
    '*,:before,:after{a:b}',
    '@media print{p::details-content{a:b}}',
  ])('keep their pseudo-classes and nests: %s', async (css) => {
    expect(await kept(css)).toBe(css);
  });

  it('lose only the unused of several selectors', async () => {
    expect(await kept('.card,.banner{a:b}')).toBe('.banner{a:b}');
  });
});
