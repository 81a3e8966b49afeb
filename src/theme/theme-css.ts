import type { Plugin } from 'vite';
import { derivePalette } from './palette.ts';

const id = 'virtual:theme.css';

/**
 * The colour tokens as a style sheet. `light-dark()` follows the system with no script; a remembered choice sets
 * `data-theme`, which fixes `color-scheme`.
 */
export function themeCss(accent: string): string {
  const { light, dark } = derivePalette(accent);
  const tokens = Object.entries(light).map(([name, value]) => `--${name}:light-dark(${value},${dark[name]})`);
  return [
    `:root{color-scheme:light dark;${tokens.join(';')}}`,
    ':root[data-theme=light]{color-scheme:light}',
    ':root[data-theme=dark]{color-scheme:dark}',
    // Paper is white: a dark page must not be printed dark.
    '@media print{:root:root{color-scheme:light}}',
  ].join('\n');
}

/** Serves the tokens as `import 'virtual:theme.css'`. @throws ContentError-like text for an accent that cannot work. */
export function themePlugin(accent: string): Plugin {
  const css = themeCss(accent);
  return {
    name: 'theme-css',
    resolveId: (source) => (source === id ? `/${id}` : undefined),
    load: (source) => (source === `/${id}` ? css : undefined),
  };
}
