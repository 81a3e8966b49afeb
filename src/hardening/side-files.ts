import { type Finding, finding } from './finding.ts';
import { tokens } from './html-tokens.ts';
import { judge } from './subresources.ts';
import { tagBreaches } from './tag-breaches.ts';

/** Addresses in a style sheet that the policy would stop: a foreign font or picture, another sheet from elsewhere. */
export function sheetProblems(css: string, policy: string, path: string): Finding[] {
  const found = css.matchAll(/(@import\s+(?:url\(\s*)?|url\(\s*)(["']?)([^"')\s]+)\2/gi);
  return [...found].flatMap((match): Finding[] => {
    const [text, before = '', , address = ''] = match;
    const directive = before.startsWith('@')
      ? 'style-src'
      : /\.(?:woff2?|ttf|otf)\b/i.test(address)
        ? 'font-src'
        : 'img-src';
    const { verdict } = judge(policy, directive, address, path);
    if (verdict === 'own' || verdict === 'allowed') return [];
    return [finding(css, { start: match.index, end: match.index + text.length }, [verdict, { directive }])];
  });
}

/** Scripts in a drawing: they would run where somebody opens it by itself, on hosts that send no policy. */
export function drawingProblems(svg: string): Finding[] {
  const stopped = ['inline-script', 'event-attribute', 'javascript-address'];
  return tokens(svg).flatMap((token) =>
    token.kind === 'start'
      ? tagBreaches(token, '')
          .filter(([rule]) => stopped.includes(rule))
          .map((breach) => finding(svg, token, breach))
      : [],
  );
}
