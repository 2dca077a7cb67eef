import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';

const config: AstroUserConfig = {
  site: 'https://example.org',
  base: '/docs/',
  trailingSlash: 'always',
  srcDir: './source',
  publicDir: './static',
  outDir: './output',
  integrations: [mdx(), sitemap({ filter: (page) => !page.includes('secret') })],
  i18n: {
    defaultLocale: 'en',
    locales: ['en', { path: 'french', codes: ['fr', 'fr-CA'] }, 'es'],
    routing: { prefixDefaultLocale: false, fallbackType: 'redirect' },
    fallback: { es: 'en' },
  },
  redirects: {
    '/old': '/docs/about/',
    '/older': { status: 302, destination: 'https://other.example/' },
    '/news/[...slug]': '/blog/[...slug]',
    '/lost': '/docs/nowhere/',
  },
  markdown: { smartypants: false },
};

export default defineConfig(config);
