import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsAfter, write } from './fixture.ts';
import { rules } from './rules.ts';

const here = import.meta.dirname;
const files = readdirSync(here);
/** Files that export a rule, by what they import. */
const ruleFiles = files.filter(
  (file) => /^[a-z-]+\.ts$/.test(file) && /: Rule = /.test(readFileSync(join(here, file), 'utf8')),
);

test('nothing is found in sound content', async () => {
  expect(await findingsAfter()).toEqual([]);
});

test.each(ruleFiles)('%s is in force, has a test and tells its own name', async (file) => {
  const name = file.replace('.ts', '');
  const exported = (await import(join(here, file))) as Record<string, unknown>;

  expect(rules.filter((rule) => Object.values(exported).includes(rule))).toHaveLength(1);
  expect(files).toContain(`${name}.test.ts`);
  expect(readFileSync(join(here, file), 'utf8')).toContain(`'${name}'`);
});

/** What reading itself can find has no file here, and a page all the same. */
const read = {
  'readable-data': 'src/library/source.test.ts',
  'readable-text': 'src/library/scan-text.test.ts',
  schema: 'src/library/validate.test.ts',
};
const tested = {
  ...read,
  ...Object.fromEntries(
    ruleFiles.map((file) => [file.replace('.ts', ''), `src/checks/${file.replace('.ts', '.test.ts')}`]),
  ),
};
const docs = join(here, '../../docs/checks');

test.each(Object.entries(tested))(
  'the docs say of %s what, why, how to mend, and show an example',
  (name, fixture) => {
    const page = readFileSync(join(docs, `${name}.md`), 'utf8');

    expect(page).toMatch(
      new RegExp(
        `^# \`${name}\` \\((error|check|warning|information)(, (error|check|warning|information))*\\)\\n`,
      ),
    );
    for (const part of ['What', 'Why', 'To mend'])
      expect(page).toMatch(new RegExp(`\\*\\*${part}\\.\\*\\* \\S`));
    expect(page).toMatch(new RegExp(`\`\`\`\\n\\S+:\\d+:\\d+ {2}${name}( |\\n)[^]*to mend[^]*\`\`\``));
    expect(page).toContain(`](../../${fixture})`);
    expect(readFileSync(join(docs, 'README.md'), 'utf8')).toContain(`[\`${name}\`](${name}.md)`);
  },
);

test('the docs tell of no rule that there is not', () => {
  const pages = readdirSync(docs).filter((file) => file !== 'README.md');
  expect(pages.map((file) => file.replace('.md', '')).sort()).toEqual(Object.keys(tested).sort());
});

test('every rule has a file of its own', () => {
  expect(rules).toHaveLength(ruleFiles.length);
});

test.each([
  ['languages.yml', 'languages: ['],
  ['sections.yml', 'sections: ['],
  ['provider.yml', 'values: ['],
  ['interface/en.json', '{ "a": '],
  ['interface/fi.json', '{ "a": '],
  ['labels/en.yml', 'a: ['],
  ['articles/mail/webmail-sign-in/article.yml', 'kind: ['],
  ['articles/mail/webmail-sign-in/en.mdx', '---\ntitle: x\n---\n<Steps>'],
])('when %s is broken, only that is told', async (file, text) => {
  const findings = await findingsAfter(write(file, text));

  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter((finding) => finding.file !== `content/${file}`)).toEqual([]);
});
