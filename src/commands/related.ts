import { parseArgs } from 'node:util';
import { contentRoot } from '../library/content-root.ts';
import { nearest, suggest } from '../library/nearest.ts';
import { readContent } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { explain } from '../related/explain.ts';
import { loadLikenesses, wordsFor } from '../related/load-ranking.ts';
import { createRanking } from '../related/ranking.ts';
import { run } from './run.ts';

/** Exit code of a call that cannot be understood or names what does not exist. */
const MISUSED = 2;

/** `npm run related -- <article>`: why its readers are offered what they are, in the source language or with `--lang`. */
await run(async () => {
  const { id, lang } = asked(process.argv.slice(2));
  const { library } = await readContent(contentRoot(process.env, process.cwd()));
  const ids = library.articles.map((one) => one.id);
  const article = library.articles.find((one) => one.id === id);
  if (!article) throw new UsageError(`No article "${id}". ${suggest(id, ids)}`, MISUSED);
  const tags = library.languages.map(({ tag }) => tag);
  const tag = lang ?? library.source;
  if (!tags.includes(tag)) throw new UsageError(`No language "${tag}". ${suggest(tag, tags)}`, MISUSED);
  const lost = article.facts.related.find((one) => !ids.includes(one.id));
  if (lost) {
    const meant = nearest(lost.id, ids);
    throw new UsageError(
      `related: names "${lost.id}", which is no article.${meant ? ` Did you mean "${meant}"?` : ''} npm run check tells where.`,
    );
  }
  const likenesses = await loadLikenesses(library);
  const ranking = createRanking(library, tag, wordsFor(likenesses, library, tag));
  console.log(explain(library, article, tag, ranking).join('\n'));
});

function asked(args: string[]): { id: string; lang: string | undefined } {
  const usage = 'Usage: npm run related -- <article> [--lang <tag>]';
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { lang: { type: 'string' } },
      allowPositionals: true,
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new Error('Name one article by its id.');
    return { id, lang: values.lang };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`, MISUSED);
  }
}
