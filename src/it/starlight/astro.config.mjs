// @ts-check
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
import sitemap from '@astrojs/sitemap';

const base = '/handbook';

export default defineConfig({
  site: 'https://example.org',
  base,
  redirects: {
    '/old': '/handbook/guides/first-steps/',
    '/older': { status: 302, destination: '/handbook/guides/' },
    '/gone': '/handbook/guides/gone/',
  },
  integrations: [
    starlight({
      title: 'Handbook',
      defaultLocale: 'root',
      locales: {
        root: { label: 'English', lang: 'en' },
        fr: { label: 'Français' },
        'pt-br': { label: 'Português do Brasil', lang: 'pt-BR' },
      },
      sidebar: [
        { label: 'Start', slug: 'guides/first-steps' },
        { label: 'Guides', autogenerate: { directory: 'guides' } },
        { label: 'Plain', link: '/plain/' },
      ],
      lastUpdated: false,
    }),
    sitemap(),
  ],
});
