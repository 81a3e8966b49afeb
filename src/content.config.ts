import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryId } from './articles/entry-id.ts';
import { contentRoot } from './library/content-root.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: contentRoot(process.env, process.cwd()),
      pattern: 'articles/*/*/*.mdx',
      generateId: ({ entry }) => entryId(entry),
    }),
    schema: docsSchema({ extend: z.object({ keywords: z.array(z.string()).default([]) }) }),
  }),
};
