import type { Finding } from '../library/finding.ts';
import { directory, top } from './look-up.ts';
import type { Rule } from './rule.ts';

/** An article's id is its address, /<language>/<id>/, in every section: two articles cannot share one. */
export const articleIds: Rule = (content) =>
  content.folders.flatMap((folder, index): Finding[] => {
    const first = content.folders.find(({ id }) => id === folder.id);
    if (!first || content.folders.indexOf(first) === index) return [];
    return [
      {
        rule: 'article-ids',
        file: folder.file,
        ...top,
        found: `the id "${folder.id}" in ${directory(first.file)} and in ${directory(folder.file)}`,
        expected: 'an id that no other article has, in whatever section: it is the address of the page',
        mend: 'Rename one of the two folders.',
      },
    ];
  });
