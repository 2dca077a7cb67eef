package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AstroConfigTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export default defineConfig({}) | false",
                "export default defineConfig({ site: 'https://a.org', base: '/' }) | false",
                "defineConfig({ base: '/docs' }) | true",
                "defineConfig({ base }) | false",
                "defineConfig({ base: process.env.BASE }) | true",
                "// base: '/docs' | false",
                "defineConfig({ redirects: { '/old': '/new' } }) | true",
                "defineConfig({ redirects: { '/older': { status: 302, destination: '/new' } } }) | false",
                "defineConfig({ redirects: { ...more } }) | true",
                "defineConfig({ redirects: { '/blog/[...slug]': '/articles/[...slug]' } }) | true",
                "defineConfig({ redirects }) | true",
                "defineConfig({ integrations: [sitemap()] }) | false",
            })
    void doubtsWhatTheProgramMayMake(String config, boolean doubtful) {
        assertThat(AstroConfig.of(config).doubt("/old", false).isPresent()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource({"/sitemap-index.xml, true", "/old, false"})
    void doubtsThePagesOfIntegrations(String path, boolean doubtful) {
        AstroConfig config = AstroConfig.of("integrations: [sitemap()]");
        assertThat(config.doubt(path, false).isPresent()).isEqualTo(doubtful);
    }
}
