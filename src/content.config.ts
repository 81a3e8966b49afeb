import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryId } from './articles/entry-id.ts';
import { contentRoot } from './library/content-root.ts';

const root = contentRoot(process.env, process.cwd());
const texts = glob({
  base: root,
  pattern: 'articles/*/*/*.mdx',
  generateId: ({ entry }) => entryId(entry),
});

export const collections = {
  docs: defineCollection({
    loader: {
      ...texts,
      // What is stored is told apart by ids only: another content folder must not be answered from this one's texts.
      load: async (context) => {
        if (context.meta.get('root') !== root) context.store.clear();
        context.meta.set('root', root);
        await texts.load(context);
      },
    },
    schema: docsSchema({ extend: z.object({ keywords: z.array(z.string()).default([]) }) }),
  }),
};
