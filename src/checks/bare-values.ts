import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import type { TextFile } from '../library/read-content.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'bare-values';

interface Known {
  readonly id: string;
  readonly text: string;
}

/**
 * Hosts, ports and names of the provider are written with `<Value>`, never typed, in code neither. The front matter can
 * hold no component and is left out, as are addresses of links, which other rules look at.
 */
export const bareValues: Rule = (content) => {
  const provider = content.library.provider as Provider | undefined;
  const known = Object.entries(provider?.values ?? {})
    .map(([id, { text }]): Known => ({ id, text }))
    .filter(({ text }) => isTelling(text))
    .sort((a, b) => b.text.length - a.text.length);
  return readableTexts(content).flatMap((text) => bareIn(text, known));
};

/** "TLS" is also an ordinary word, and "25" may count anything: what has a dot, a space or three digits is the value. */
function isTelling(text: string): boolean {
  return /\p{L}[.:]\p{L}|\p{L} \p{L}|\d{3}/u.test(text);
}

function bareIn({ file, raw }: TextFile, known: readonly Known[]): Finding[] {
  const lines = raw.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return lines.flatMap((line, index) => (index > end ? bareInLine(file, line, index + 1, known) : []));
}

function bareInLine(file: string, line: string, number: number, known: readonly Known[]): Finding[] {
  const findings: Finding[] = [];
  // Longest first, and what is told is taken out, so that a name inside a longer one is not told again.
  let rest = line;
  for (const { id, text } of known) {
    for (let at = rest.indexOf(text); at >= 0; at = rest.indexOf(text, at + text.length)) {
      if (!isWhole(rest, at, at + text.length)) continue;
      rest = rest.slice(0, at) + ' '.repeat(text.length) + rest.slice(at + text.length);
      findings.push({
        rule,
        file,
        line: number,
        column: at + 1,
        found: `"${text}", typed as text`,
        expected: `<Value id="${id}" />, so that another provider changes one file`,
        mend: `Write <Value id="${id}" />. If something else is meant, which only looks the same, say it in other words.`,
        level: 'warning',
      });
    }
  }
  return findings;
}

/** Neither a part of a longer name, number or address, nor the value of an attribute. */
function isWhole(line: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{N}@/._"-]$/u.test(line.slice(0, from)) &&
    !/^(?:[\p{L}\p{N}@/_"-]|\.\p{L})/u.test(line.slice(to))
  );
}
