// @ts-check
import {themes as prismThemes} from 'prism-react-renderer';

const base = '/base/';

/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Fixture',
  url: 'https://docs.example.org',
  baseUrl: base,
  onBrokenLinks: 'warn',
  onBrokenAnchors: 'warn',
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'warn', onBrokenMarkdownImages: 'warn'},
  },
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'fr'],
  },
  presets: [
    [
      'classic',
      /** @type {import('@docusaurus/preset-classic').Options} */
      ({
        docs: {
          sidebarPath: './sidebars.js',
          lastVersion: '1.0',
          versions: {
            current: {label: 'Next', path: 'edge'},
          },
        },
        blog: {
          postsPerPage: 2,
          feedOptions: {type: 'all'},
          onUntruncatedBlogPosts: 'ignore',
        },
      }),
    ],
  ],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'community',
        path: 'community',
        routeBasePath: 'community',
        sidebarPath: false,
        numberPrefixParser: false,
      },
    ],
    [
      '@docusaurus/plugin-client-redirects',
      {
        redirects: [
          {from: ['/old', '/older'], to: '/docs/edge/guide/install'},
        ],
      },
    ],
  ],
  themeConfig: {
    prism: {theme: prismThemes.github},
    copyright: `© ${new Date().getFullYear()}`,
  },
};

export default config;
