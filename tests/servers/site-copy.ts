import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { precompressFolder } from '../../src/hardening/precompress.ts';

/** Kinds of files that a site may hold, hidden ones, and a folder without a page. */
const samples: Readonly<Record<string, string>> = {
  'samples/article.md': '# A title\n\nText of an article. '.repeat(30),
  'samples/llms.txt': 'Words of a plain text. '.repeat(30),
  'samples/articles.json': JSON.stringify({ words: 'a list of articles '.repeat(30) }),
  'samples/feed.xml': `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry/>'.repeat(60)}</feed>`,
  'samples/feed.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'samples/opensearch.xml': '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"/>',
  'samples/sitemap.xml': '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
  'samples/picture.png': 'not really a picture',
  'samples/site.webmanifest': '{}',
  'samples/unknown.xyz': 'something',
  '.secret': 'secret',
  'samples/.secret/index.html': 'secret',
  '.well-known/sample.txt': 'public',
};

/** A copy of the built site with a file of each kind, for one server. */
export async function copySite(dist: string, folder: string): Promise<void> {
  cpSync(dist, folder, { recursive: true });
  for (const [path, text] of Object.entries(samples)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await precompressFolder(join(folder, 'samples'));
}
