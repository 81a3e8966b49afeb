import type { Finding } from './finding.ts';
import { notUtf8 } from './not-utf8.ts';
import { scanText } from './scan-text.ts';
import type { ScannedText } from './scanned-text.ts';
import { parseSource, type Source } from './source.ts';

/** Reads one `<lang>.mdx`: its front matter and what the checks need of its text. Mistakes go to `findings`. */
export async function readText(
  file: string,
  raw: string,
  findings: Finding[],
): Promise<{ frontMatter?: Source; scanned?: ScannedText }> {
  const lost = notUtf8('readable-text', file, raw);
  if (lost) {
    findings.push(lost);
    return {};
  }
  const front = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/.exec(raw);
  if (!front) {
    findings.push({
      rule: 'readable-text',
      file,
      line: 1,
      column: 1,
      found: firstWords(raw),
      expected: 'front matter: a line ---, then title: and description:, then a line ---',
      mend: howToBegin(raw),
    });
    return {};
  }
  const parsed = parseSource(file, front[1] ?? '', 2);
  const { scanned, findings: mistakes } = await scanText(file, raw);
  findings.push(...parsed.findings, ...mistakes);
  return {
    ...(parsed.source && { frontMatter: parsed.source }),
    ...(scanned && { scanned }),
  };
}

function firstWords(raw: string): string {
  if (raw.trim() === '') return 'an empty file';
  if (raw.startsWith('\uFEFF')) return 'an invisible byte order mark before the first letter';
  return `"${(raw.split('\n')[0] ?? '').trim().slice(0, 80)}"`;
}

function howToBegin(raw: string): string {
  if (raw.startsWith('\uFEFF')) return 'Save the file as UTF-8 without a byte order mark (BOM).';
  if (/^---\r?\n/.test(raw)) return 'Close the front matter: put a line --- below its last field.';
  return 'Begin the file with its front matter; a neighbouring article shows how.';
}
