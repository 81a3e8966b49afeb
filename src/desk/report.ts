import { counted } from '../library/counted.ts';
import { type Finding, failsCheck, formatFinding, type Level, levelOf } from '../library/finding.ts';
import type { Look } from './check-content.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What was found, as a person, a program or GitHub reads it. */
export function report(look: Look, format: Format): string {
  if (format === 'json') return json(look);
  return format === 'github' ? look.findings.map(annotation).join('\n') : text(look);
}

/**
 * What only informs, a line each; then errors (also those that stop the check only) and warnings in full, then what was
 * counted: in a terminal the last lines are the ones people see.
 */
function text({ findings, content }: Look): string {
  const told = findings.filter((finding) => levelOf(finding) !== 'information');
  const known = findings.filter((finding) => levelOf(finding) === 'information');
  const lines = known.flatMap(({ file, line, column, rule, found, detail = [] }) => [
    `${file}:${line}:${column}  ${rule}: ${found}`,
    ...detail.map((one) => `  ${one}`),
  ]);
  return [
    ...(lines.length > 0 ? [`${lines.join('\n')}\n`] : []),
    ...told.map((finding) => `${formatFinding(finding)}\n`),
    summary(findings, content.texts.length, content.library.languages.length),
  ].join('\n');
}

function summary(findings: readonly Finding[], texts: number, languages: number): string {
  const errors = findings.filter(failsCheck).length;
  const warnings = count(findings, 'warning');
  const looked = `${counted(texts, 'text')}, ${counted(languages, 'language')}`;
  if (errors + warnings === 0) return `0 findings in ${looked}`;
  const parts = [counted(errors, 'error'), counted(warnings, 'warning')];
  return `${counted(errors + warnings, 'finding')} in ${looked}: ${parts.join(', ')}. What each rule means: docs/checks/`;
}

function json({ findings, content }: Look): string {
  const all = findings.map((finding) => ({ ...finding, level: levelOf(finding) }));
  return JSON.stringify(
    {
      texts: content.texts.length,
      languages: content.library.languages.length,
      errors: findings.filter(failsCheck).length,
      warnings: count(findings, 'warning'),
      findings: all,
    },
    null,
    2,
  );
}

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function annotation(finding: Finding): string {
  const { file, line, column, rule, found, expected, mend, detail = [] } = finding;
  const kind = { error: 'error', check: 'error', warning: 'warning', information: 'notice' }[
    levelOf(finding)
  ];
  const place = Object.entries({ file, line, col: column, title: rule });
  const message = [`Found: ${found}`, `Expected: ${expected}`, `To mend: ${mend}`, ...detail].join('\n');
  return `::${kind} ${place.map(([key, value]) => `${key}=${property(String(value))}`).join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function count(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => levelOf(finding) === level).length;
}
