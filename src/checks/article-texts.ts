import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import { articleIds, directory, mendStrayFile, tagsOf, top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'article-texts';
const image = /\.(png|jpe?g|webp|avif|gif|svg)$/;

/** Each article's folder holds `article.yml`, perhaps `history.yml`, the text in the source language, and texts in known languages only. */
export const articleTexts: Rule = (content) => {
  const { root, library } = content;
  const tags = tagsOf(content);
  if (tags.length === 0) return [];
  const findings: Finding[] = [];

  for (const folder of content.folders) {
    const text = `${library.source}.mdx`;
    if (!tags.includes(library.source) || content.files.has(`${directory(folder.file)}/${text}`)) continue;
    findings.push({
      rule,
      file: folder.file,
      ...top,
      found: `no ${text} beside it`,
      expected: `the text in the source language, "${library.source}": every other language falls back to it`,
      mend: `Create ${directory(folder.file)}/${text}.`,
    });
  }

  const known = ['article.yml', 'history.yml', ...tags.map((tag) => `${tag}.mdx`)];
  const without = new Set<string>();
  for (const file of content.files) {
    if (!file.startsWith(`${root}/articles/`) || file.endsWith('/README.md')) continue;
    const [section = '', id, name, ...deeper] = file.slice(`${root}/articles/`.length).split('/');
    if (image.test(file) && name !== undefined) continue;
    if (id === undefined || name === undefined || deeper.length > 0) {
      findings.push({
        rule,
        file,
        ...top,
        found: 'a file outside of an article’s folder',
        expected: 'articles/<section>/<article-id>/<file>',
        mend: `Move it into the folder of its article. ${suggest(id ?? section, articleIds(content))}`,
      });
    } else if (!known.includes(name)) {
      findings.push({
        rule,
        file,
        ...top,
        found: name.endsWith('.mdx')
          ? `a text in "${name.slice(0, -4)}", a language that languages.yml lacks`
          : `a file "${name}"`,
        expected: `one of: ${known.join(', ')}, or a picture`,
        mend: name.endsWith('.mdx')
          ? mendStrayFile(content, file, known)
          : `${suggest(name, known)} Rename it.`,
      });
    }
    const folder = directory(file);
    if (deeper.length > 0 || name === undefined || !name.endsWith('.mdx') || without.has(folder)) continue;
    if (content.files.has(`${folder}/article.yml`)) continue;
    without.add(folder);
    findings.push({
      rule,
      file,
      ...top,
      found: 'a text without article.yml beside it',
      expected: `${folder}/article.yml with the facts that all languages share`,
      mend: `Create it; the one of a neighbouring article shows how.`,
    });
  }
  return findings;
};
