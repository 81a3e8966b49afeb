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
  expect(readFileSync(join(here, 'README.md'), 'utf8')).toContain(`\`${name}\``);
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
