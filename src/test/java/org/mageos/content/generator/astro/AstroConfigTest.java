package org.mageos.content.generator.astro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.redirect.Redirect;

class AstroConfigTest {

    private static AstroConfig config(String settings) {
        return AstroConfig.of("astro.config.mjs", "export default defineConfig(" + settings + ");");
    }

    private static AstroDoubts doubts(AstroConfig config) {
        return new AstroDoubts(config, new AstroRedirects(config), "", false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | false",
                "{ site: 'https://a.org', base: '/' } | false",
                "{ base: '/docs' } | false",
                "{ base } | true",
                "{ base: process.env.BASE } | true",
                "{ redirects: { '/old': '/new' } } | false",
                "{ redirects: { '/old': target() } } | true",
                "{ redirects: { '/older': { status: 302, destination: '/new' } } } | false",
                "{ redirects: { '/a': '/b', ...more } } | true",
                "{ redirects: { '/blog/[...slug]': '/articles/[...slug]' } } | false",
                "{ base: '/b', redirects: { '/[...slug]': '/articles/[...slug]' } } | true",
                "{ base: '/b', redirects: { '/x/[...slug]': '/articles/[...slug]' } } | false",
                "{ redirects: { '/[a]-[b]': '/' } } | false",
                "{ redirects: { '/o[a]d': '/' } } | true",
                "{ redirects } | true",
                "{ integrations: [sitemap()] } | false",
                "{ integrations: [more()] } | false",
                "{ integrations: [{ hooks: { setup({ injectRoute }) {} } }] } | true",
                "{ i18n } | true",
                "{ i18n: { locales: ['a'], defaultLocale: 'a' } } | false",
                "settings | true",
            })
    void doubtsWhatTheProgramMayMake(String settings, boolean doubtful) {
        assertThat(doubts(config(settings)).about("/old").isPresent()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void doubtsNothingWithoutProgram(String text) {
        AstroConfig config = AstroConfig.of("astro.config.mjs", text);
        assertThat(doubts(config).about("/old")).isEmpty();
        assertThat(doubts(config).mayRewriteLinks()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/sitemap-1.xml, true", "/old, false"})
    void doubtsThePagesOfIntegrations(String path, boolean doubtful) {
        AstroConfig config = config("{ integrations: [sitemap()] }");
        assertThat(doubts(config).about(path).isPresent()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "starlight-blog, /blog/old, true",
        "starlight-blog, /de/blog, true",
        "starlight-blog, /news/old, true",
        "starlight-blog, /old, false",
        "starlight-blog, /api/old, false",
        "starlight-links-validator, /blog/old, false"
    })
    void doubtsThePagesOfPlugins(String module, String path, boolean doubtful) {
        AstroConfig config =
                AstroConfig.of(
                        "astro.config.mjs",
                        "import plugin from '"
                                + module
                                + "'; export default { integrations: [starlight({"
                                + " plugins: [plugin({ prefix: 'news' })] })] };");
        assertThat(doubts(config).about(path).isPresent()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import s from '@astrojs/starlight' | {} | false",
                "import s from '@astrojs/starlight' | { integrations: [s(x)] } | false",
                "import s from 'starlight-other' | { integrations: [s(x)] } | true",
                "import s from './plugins' | { markdown: { remarkPlugins: [s] } } | true",
                "import s from 'rehype-slug' | { markdown: { rehypePlugins: [s, [s, {}]] } } |"
                        + " false",
                "import s from 'vite' | { markdown: { rehypePlugins: [() => {}] } } | true",
                "import s from 'astro-rehype-relative-markdown-links' | {} | true",
                "const s = require('some-thing') | {} | true",
                "const s = await import('some-thing') | {} | true",
            })
    void knowsWhatMayRewriteLinks(String imported, String settings, boolean may) {
        AstroConfig config =
                AstroConfig.of(
                        "astro.config.ts",
                        imported + ";\nexport default defineConfig(" + settings + ");");
        assertThat(doubts(config).mayRewriteLinks()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{ site: 'https://a.org' } | https://a.org/",
                "{ site: 'https://a.org/', base: 'docs/' } | https://a.org/docs/",
                "{ site: 'https://a.org', base: process.env.B } | -",
                "{ site: 'https://a.org/sub/' } | -",
                "{ site: 'a.org' } | -",
                "{ site: host } | -",
                "{ base: '/docs' } | -",
            })
    void readsTheAddress(String settings, String url) {
        assertThat(config(settings).url().map(Object::toString).orElse(null)).isEqualTo(url);
    }

    @Test
    void readsWhatDecidesUrls() {
        AstroConfig config =
                config(
                        "{ trailingSlash: 'never', srcDir: './source/', outDir: '../out',"
                                + " build: { format: 'preserve' } }");
        assertThat(config.trailingSlash()).contains(TrailingSlash.NEVER);
        assertThat(config.folder("srcDir", "src")).isEqualTo("source");
        assertThat(config.folder("outDir", "dist")).isEqualTo("dist");
        assertThat(config.format()).isEqualTo(AstroConfig.Format.PRESERVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ redirects: { '/old/': '/new' } } | /old -> /new 301",
                "{ redirects: { '/a': { status: 307, destination: '/b' } } } | /a -> /b 307",
                "{ redirects: { '/a': { status: x, destination: '/b' } } } | /a -> /b 301",
                "{ redirects: { '/a/[b]/[...c]': '/d/[b]/[...c]' } } | /a/:b/* -> /d/:b/:splat 301",
                "{ base: '/x', redirects: { '/a': '/x/b' } } | /a -> /b 301",
                "{ base: '/x', redirects: { '/a': '/x' } } | /a -> / 301",
                "{ site: 'https://a.org', base: '/x', redirects: { '/a': '/b' } }"
                        + " | /a -> https://a.org/b 301",
                "{ redirects: { '/a': 'https://b.org/' } } | /a -> https://b.org/ 301",
            })
    void readsRedirects(String settings, String rule) {
        assertThat(new AstroRedirects(config(settings)).rules())
                .extracting(AstroConfigTest::shown)
                .containsExactly(rule);
    }

    private static String shown(Redirect rule) {
        return rule.from() + " -> " + rule.to() + " " + rule.status();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/about | /es/about",
                "/ | /es",
                "/fr/about | ''",
                "/es/about | ''",
                "/blog/[...slug] | /es/blog/[...slug]",
            })
    void fillsTranslations(String path, String other) {
        Locales locales =
                Locales.of(
                        config(
                                "{ i18n: { defaultLocale: 'en', locales: ['en', 'fr', 'es'],"
                                        + " fallback: { es: 'en' } } }"));
        assertThat(String.join(" ", locales.standIns(path))).isEqualTo(other);
        assertThat(locales.segments()).containsExactly("fr", "es");
    }

    @Test
    void fillsTranslationsOfPrefixedLanguages() {
        Locales locales =
                Locales.of(
                        config(
                                "{ i18n: { defaultLocale: 'en',"
                                        + " locales: ['en', { path: 'french', codes: ['fr'] }],"
                                        + " routing: { prefixDefaultLocale: true },"
                                        + " fallback: { french: 'en' } } }"));
        assertThat(locales.standIns("/en/a")).containsExactly("/french/a");
        assertThat(locales.standIns("/a")).isEmpty();
        assertThat(locales.segments()).containsExactly("en", "french");
        assertThat(locales.paths()).containsEntry("french", "fr");
    }
}
