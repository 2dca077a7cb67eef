import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const posts = defineCollection({
  loader: glob({ pattern: '**/[^_]*.{md,mdx}', base: './source/posts' }),
  schema: ({ image }) =>
    z
      .object({
        title: z.string().max(60),
        date: z.date(),
        updated: z.date().optional(),
        cover: image().optional(),
        related: z.array(reference('posts')).default([]),
        rating: z.number().int().min(1).max(5).optional(),
        kind: z.enum(['news', 'guide']).default('news'),
        tags: z.array(z.string()).transform((tags) => tags.map((tag) => tag.toLowerCase())).optional(),
        link: z.string().url().optional(),
        mail: z.string().email().optional(),
        series: z.object({ name: z.string(), part: z.number() }).strict().optional(),
        extra: z.record(z.string()).optional(),
        when: z.union([z.date(), z.literal('never')]).optional(),
      }),
});

const notes = defineCollection({
  loader: glob({ pattern: '*.md', base: './source/content/notes' }),
  schema: z.object({ title: z.string() }).strict(),
});

export const collections = { posts, notes };
