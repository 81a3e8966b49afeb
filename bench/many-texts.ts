import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface Sections {
  readonly sections: { readonly id: string; articles: string[] }[];
}

/**
 * A content folder with as many texts as wanted, made from the real one: its articles again and again under other ids,
 * each in the source language and in copies of the first other language. Its words mean nothing; its size does.
 *
 * @returns how many texts it has
 */
export async function writeManyTexts(target: string, articles: number, languages: number): Promise<number> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp('content', target, { recursive: true });
  const read = (file: string) => readFile(join(target, file), 'utf8');
  const { source, languages: real } = parse(await read('languages.yml')) as {
    source: string;
    languages: { tag: string }[];
  };
  const model = real.find(({ tag }) => tag !== source)?.tag ?? '';
  const copies = Array.from(
    { length: languages - real.length },
    (_, at) => `x${String.fromCharCode(97 + at)}`,
  );
  const all = [...real, ...copies.map((tag) => ({ tag, name: tag.toUpperCase(), fallback: [source] }))];
  await writeFile(join(target, 'languages.yml'), stringify({ source, languages: all }));
  for (const tag of copies) {
    await cp(join(target, `interface/${model}.json`), join(target, `interface/${tag}.json`));
    await cp(join(target, `labels/${model}.yml`), join(target, `labels/${tag}.yml`));
  }

  const sections = parse(await read('sections.yml')) as Sections;
  const originals = sections.sections.flatMap(({ id, articles: ids }) =>
    ids.map((article) => ({ id, article })),
  );
  const written = Array.from({ length: articles }, (_, at) => {
    const { id, article } = originals[at % originals.length] ?? { id: '', article: '' };
    return { section: id, from: article, to: at < originals.length ? article : `${article}-${at}` };
  });
  for (const { section, from, to } of written) {
    const folder = join(target, 'articles', section, to);
    if (from !== to) {
      await cp(join('content/articles', section, from), folder, { recursive: true });
      sections.sections.find(({ id }) => id === section)?.articles.push(to);
      for (const file of await readdir(folder)) {
        if (!file.endsWith('.mdx')) continue;
        const text = await readFile(join(folder, file), 'utf8');
        await writeFile(
          join(folder, file),
          text.replace(/^title: "?/m, (start) => `${start}${to.slice(-2)} `),
        );
      }
    }
    for (const tag of copies) await cp(join(folder, `${model}.mdx`), join(folder, `${tag}.mdx`));
  }
  await writeFile(join(target, 'sections.yml'), stringify(sections));
  return articles * languages;
}
