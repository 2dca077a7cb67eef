package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** The links of menus in programs of settings, at their places. */
class MenuLinkTest {

    private ContentFolder folder;

    @BeforeEach
    void start(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @Test
    @DisplayName("Docusaurus: links of the navigation bar and the foot, without the base path")
    void judgesMenusOfDocusaurus() {
        folder.file("docs/intro.md", "# A\n")
                .file("static/a.pdf", "")
                .file("foot.js", "export default [{ items: [{ to: '/fott' }] }]")
                .file(
                        "docusaurus.config.js",
                        """
                        import foot from './foot';
                        export default {
                          baseUrl: '/b/',
                          presets: ['classic'],
                          themeConfig: {
                            navbar: { items: [
                              { to: '/docs/intro' }, { to: 'docs/intro#a' }, { to: '/docs/nitro' },
                              { href: 'https://a.org/x' }, { href: '/a.pdf' }, { href: '/b.pdf' },
                              { type: 'doc', docId: 'x' }, { to: name },
                              { label: 'x', items: [{ to: 'gone' }, { to: 'pathname:///y' }] },
                            ] },
                            footer: { links: foot },
                          },
                        }
                        """);
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link '/docs/nitro': no page has this URL; did you mean"
                                + " '/docs/intro'?",
                        "Broken link '/b.pdf': no page has this URL; did you mean '/a.pdf'?",
                        "Broken link 'gone': no page has this URL",
                        "Broken link '/fott': no page has this URL");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docusaurus.config.js:7:61 link/broken",
                        "docusaurus.config.js:8:65 link/broken",
                        "docusaurus.config.js:10:36 link/broken",
                        "docusaurus.config.js:12:22 link/broken");
    }

    @Test
    @DisplayName("VitePress: links of the navigation and the sidebars in all languages")
    void judgesMenusOfVitePress() {
        folder.files("docs/index.md", "docs/guide/a.md", "docs/guide/index.md", "docs/de/index.md")
                .file(
                        "docs/.vitepress/config.mts",
                        """
                        export default defineConfig({
                          base: '/b/',
                          themeConfig: {
                            nav: [{ link: '/guide/a' }, { link: '/guide/b' }, { link: '/guide/' },
                              { items: [{ link: '/guide/a.md#x' }, { link: 'https://a.org' }] }],
                            sidebar: {
                              '/guide/': { base: '/guide/', items: [{ link: 'a' }, { link: 'c' }] },
                              '/x/': [{ items: [{ link: '/guide/a.html' }, { link: '/gone' }] }],
                            },
                          },
                          locales: { de: { themeConfig: { nav: [{ link: '/de/' }, { link: '/fr/' }] } } },
                        })
                        """);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/.vitepress/config.mts:4:42 link/broken",
                        "docs/.vitepress/config.mts:7:69 link/broken",
                        "docs/.vitepress/config.mts:8:61 link/broken",
                        "docs/.vitepress/config.mts:11:68 link/broken");
    }

    @Test
    @DisplayName("Starlight: links and slugs of the sidebar in the default language")
    void judgesSidebarOfStarlight() {
        folder.file("src/content/docs/en/guides/a.md", "---\ntitle: A\n---\n")
                .file(
                        "astro.config.mjs",
                        """
                        export default defineConfig({
                          base: '/b',
                          integrations: [starlight({
                            defaultLocale: 'en',
                            locales: { en: { lang: 'en' }, de: { lang: 'de' } },
                            sidebar: [
                              'guides/a', 'guides/b', { slug: 'guides/a' }, { link: '/guides/a/' },
                              { items: [{ link: 'guides/c/' }, { autogenerate: { directory: 'x' } }] },
                              { link: 'https://a.org' },
                            ],
                          })],
                        })
                        """);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "astro.config.mjs:7:20 link/broken", "astro.config.mjs:8:26 link/broken");
    }
}
