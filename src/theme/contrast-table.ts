import { contrast } from './oklch.ts';
import { derivePalette, pairs } from './palette.ts';

/** Every token and every pair that stands on each other, with its contrast, as a page of Markdown: `docs/contrast.md`. */
export function contrastPage(accent: string): string {
  const { light, dark } = derivePalette(accent);
  const ratio = (theme: typeof light, front: string, back: string) =>
    contrast(theme[front] ?? '', theme[back] ?? '').toFixed(1);
  const tokens = Object.keys(light).map((name) => `| \`${name}\` | \`${light[name]}\` | \`${dark[name]}\` |`);
  const rows = pairs.map(
    ([front, back, least]) =>
      `| \`${front}\` | \`${back}\` | ${least} | ${ratio(light, front, back)} | ${ratio(dark, front, back)} |`,
  );
  return `# Colours and their contrast

Made from \`colours.accent\` in \`content/provider.yml\` (\`${accent}\`). A test compares this page with what the site has;
\`npx vitest run --config tests/vitest.config.ts src/theme -u\` writes it anew.

| token | light | dark |
|---|---|---|
${tokens.join('\n')}

Text needs 4.5 to 1, shapes 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). A build refuses an accent with which a pair falls short.

| this | on this | needs | light | dark |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
