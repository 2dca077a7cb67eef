import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Tool',
  lang: 'en',
  base: '/tool/',
  srcDir: 'src',
  srcExclude: ['parts/**'],
  cleanUrls: true,
  rewrites: { 'old/:page.md': 'new/:page.md' },
  ignoreDeadLinks: ['/playground', /^\/api\//],
  locales: { root: { label: 'English' }, fr: { label: 'Français', lang: 'fr' } },
})
