import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const file = 'articles/mail/webmail-sign-in/fi.mdx';

test('a step that looks at the status and does not show it is told', async () => {
  expect(await findingsAfter(replace(file, '<Status />', ''))).toMatchObject([
    {
      rule: 'live-status',
      file: `content/${file}`,
      line: 10,
      found: 'no <Status /> in the step "service-status"',
      mend: 'Write <Status /> below the heading of the step.',
    },
  ]);
});

test('a step that shows the status twice is told', async () => {
  expect(await findingsAfter(replace(file, '<Status />', '<Status />\n<Status />'))).toMatchObject([
    { rule: 'live-status', found: 'more than one <Status /> in the step "service-status"' },
  ]);
});
