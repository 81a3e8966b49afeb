import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const components = fileURLToPath(new URL('./components.ts', import.meta.url));

/** Components a writer may use in any text, without an import line. */
export const componentNames = [
  'Steps',
  'Step',
  'Check',
  'Status',
  'Label',
  'Article',
  'Value',
  'Note',
  'Support',
] as const;

/**
 * Imports the components into every text of the content folder, and renders its Markdown tables and headings with
 * ours. The line is appended, so that the line numbers in error messages stay those of the file.
 */
export function mdxGlobals(contentRoot: string): Plugin {
  const line =
    `import { ${componentNames.join(', ')}, Heading, Table } from ${JSON.stringify(components)};` +
    'export const components = { h2: Heading, table: Table };';
  return {
    name: 'mdx-globals',
    enforce: 'pre',
    transform(code, id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.mdx') || query !== undefined || !path.startsWith(contentRoot)) return undefined;
      return { code: `${code}\n\n${line}\n`, map: null };
    },
  };
}
