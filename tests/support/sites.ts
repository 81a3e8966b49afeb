/** `TEST_PORT` moves the ports, so that two checkouts can be tested side by side. */
const firstPort = Number(process.env['TEST_PORT'] ?? 4331);

/**
 * The sites the browser tests look at, each built by the project's own commands:
 * `real`, the content of this repository; `mixed`, the same with a right-to-left pseudo-language in which nearly
 * everything is missing, for fallback pages and mirrored layout.
 */
export const sites = {
  real: site(firstPort, 'node src/commands/preview.ts', { HELP_OUT: 'dist' }),
  mixed: site(firstPort + 1, 'node tests/support/mixed-site.ts', {
    HELP_CONTENT: 'node_modules/.apuri/mixed/content',
    HELP_OUT: 'node_modules/.apuri/mixed/dist',
  }),
};

/** A content folder as writers see it while they work, with live reload; started by the tests that need it. */
export const writersSite = (content: string) =>
  site(firstPort + 2, `node node_modules/astro/bin/astro.mjs dev --port ${firstPort + 2}`, {
    HELP_CONTENT: content,
  });

/** Tag of the pseudo-language of the `mixed` site. */
export const pseudoTag = 'ar-XB';

function site(port: number, command: string, env: Record<string, string>) {
  const all: Record<string, string> = { ...env, PORT: String(port) };
  return { url: `http://localhost:${port}`, command, env: all };
}
