import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Components a writer may use in any text without an import line, and the files they are in. */
const components = {
  Steps: '../guide/steps.astro',
  Step: '../guide/step.astro',
  Check: '../guide/check.astro',
  Answer: '../guide/answer.astro',
  Status: '../guide/live-status.astro',
  Label: './label.astro',
  Article: './article-link.astro',
  Value: './value.astro',
  Screen: '../screens/screen.astro',
  Note: './note.astro',
  Support: './support.astro',
} as const;

/** What Markdown's own elements are rendered with, and how a text that has them can be told. */
const elements = [
  { element: 'h2', name: 'Heading', file: '../handoff/step-heading.astro', written: /^/ },
  // The line of dashes under the head of every table.
  { element: 'table', name: 'Table', file: './table.astro', written: /^(?=.*\|)[ \t>|:-]*-[ \t|:-]*$/m },
] as const;

export const componentNames = Object.keys(components);

/**
 * Imports the components that a text uses, and renders its Markdown tables and headings with ours. Only those: what a component
 * brings along, such as the style sheet of guides, comes with every page that imports it. The line is appended, so
 * that the line numbers in error messages stay those of the file.
 */
export function mdxGlobals(contentRoot: string): Plugin {
  const importLine = (name: string, file: string) => `import ${name} from ${JSON.stringify(beside(file))};`;
  return {
    name: 'mdx-globals',
    enforce: 'pre',
    transform(code, id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.mdx') || query !== undefined || !path.startsWith(contentRoot)) return undefined;
      const used = Object.entries(components).filter(([name]) => new RegExp(`<${name}\\b`).test(code));
      const ours = elements.filter(({ written }) => written.test(code));
      const files = [...used, ...ours.map(({ name, file }) => [name, file] as const)];
      const lines = files.map(([name, file]) => importLine(name, file));
      const rendered = ours.map(({ element, name }) => `${element}: ${name}`).join(', ');
      if (code.includes('![')) lines.push(`import ${JSON.stringify(beside('./pictures.css'))};`);
      return {
        code: `${code}\n\n${lines.join('')}export const components = { ${rendered} };\n`,
        map: null,
      };
    },
  };
}

function beside(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
