import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

test('a logo that is not there is told with the nearest drawing', async () => {
  expect(await findingsAfter(replace('provider.yml', 'logo: logo.svg', 'logo: logos.svg'))).toMatchObject([
    {
      rule: 'logo',
      file: 'content/provider.yml',
      at: 'logo: logos.svg',
      found: 'the logo "logos.svg", which is not there',
      mend: 'Did you mean "logo.svg"?',
    },
  ]);
});

test('a script in a logo is told with its line', async () => {
  const damage = replace('logo.svg', '</svg>', '  <script>alert(1)</script>\n</svg>');
  expect(await findingsAfter(damage)).toMatchObject([
    { rule: 'logo', file: 'content/logo.svg', line: 3, found: '<script>', at: '<script>alert(1)</script>' },
  ]);
});

test('a logo that cannot be seen on a dark page is told with how dark it is', async () => {
  expect(await findingsAfter(replace('logo.svg', 'currentColor', '#002211'))).toMatchObject([
    {
      rule: 'logo',
      file: 'content/logo.svg',
      found: expect.stringMatching(/^a logo of #002211, at best 1\.\d\d:1 on the dark page$/),
      mend: expect.stringContaining('currentColor'),
    },
  ]);
});
