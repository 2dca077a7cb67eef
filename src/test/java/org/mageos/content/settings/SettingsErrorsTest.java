package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.engine.Rules;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.testing.ReadSettings;

/** What is wrong in a settings file, with its place and in a writer's words. */
class SettingsErrorsTest {

    /** As the schema of the settings lists them. */
    private static final String GENERATORS =
            "plain, starlight, astro, docusaurus, vitepress, hu"
                    + "go, zola, eleventy, mkdocs, jekyll, roq, antora or maven-site";

    private static final Set<String> RULES =
            Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

    @Test
    @DisplayName("H17: an unknown key fails with its place, a misspelt one with a suggestion")
    void reportsUnknownKeys() {
        assertThat(
                        ReadSettings.errors(
                                """
                                site: { titel: x, base: /docs }
                                collection: {}
                                collections:
                                  posts: { files: a/*.md, file: b/*.md }
                                routes: [{ path: /a, paginated: posts }]
                                components: { Card: { link: to } }
                                fonts: []
                                """))
                .containsExactly(
                        "1:9: Unknown key 'titel'; did you mean 'title'?",
                        "1:19: Unknown key 'base'; known here: url, title, language, languages,"
                                + " trailingSlash",
                        "2:1: Unknown key 'collection'; did you mean 'collections'?",
                        "4:27: Unknown key 'file'; did you mean 'files'?",
                        "5:22: Unknown key 'paginated'; did you mean 'paginate'?",
                        "6:23: Unknown key 'link'; did you mean 'links'?",
                        "7:1: Unknown key 'fonts'; known here: site, generator, aliases, public,"
                                + " redirects, collections, routes, feeds, feedIds, previousSitemap,"
                                + " sitemap, llms, external, sites, rules, overrides, exclude, ignore,"
                                + " requireReason, components, wikiLinks");
    }

    @Test
    @DisplayName("H17: a wrong type fails with its place")
    void reportsWrongTypes() {
        assertThat(
                        ReadSettings.errors(
                                """
                                site: [a]
                                generator: { name: astro }
                                aliases: src
                                public: { folder: public }
                                redirects: 5
                                collections:
                                  posts: posts/*.md
                                  pages: { files: [[a.md]], links: true, date: 7, schema: [] }
                                routes:
                                  - { path: /a, paginate: posts, size: six, index: maybe }
                                  - { path: /b, paginate: posts, size: 0 }
                                  - { path: /c, paginate: posts, size: 2.5 }
                                  - { path: /d, paginate: posts, size: 9999999999 }
                                rules: [link/broken]
                                wikiLinks: yes
                                """))
                .containsExactly(
                        "1:7: 'site' must be keys with values, but is a list",
                        "2:12: 'generator' must be " + GENERATORS + ", but is keys with values",
                        "3:10: 'aliases' must be keys with values, but is 'src'",
                        "4:9: 'public' must be a text, but is keys with values",
                        "5:12: 'redirects' must be a text, but is 5; put it in quotes",
                        "7:10: 'posts' must be keys with values, but is 'posts/*.md'",
                        "8:20: 'files' must be a text, but is a list",
                        "8:36: 'links' must be a text, but is true; put it in quotes",
                        "8:48: 'date' must be a text, but is 7; put it in quotes",
                        "8:59: 'schema' must be a text, but is a list",
                        "10:40: 'size' must be a number such as 6, but is 'six'",
                        "10:52: 'index' must be true, first or false, but is 'maybe'",
                        "11:40: 'size' must be a number such as 6, but is 0",
                        "12:40: 'size' must be a number such as 6, but is 2.5",
                        "13:40: 'size' must be a number such as 6, but is 9999999999",
                        "14:8: 'rules' must be keys with values, but is a list",
                        "15:12: 'wikiLinks' must be true or false, but is 'yes'");
    }

    @Test
    void reportsKeysWithoutAValue() {
        assertThat(
                        ReadSettings.errors(
                                """
                                generator:
                                site:
                                  title: ''
                                  language: "  "
                                exclude: []
                                rules:
                                """))
                .containsExactly(
                        "1:11: 'generator' must be " + GENERATORS + ", but is empty",
                        "3:10: 'title' must be a text, but is empty",
                        "4:13: 'language' must be a text, but is empty",
                        "5:10: 'exclude' is an empty list; leave the key out instead",
                        "6:7: 'rules' must be keys with values, but is empty");
    }

    @Test
    void reportsValuesThatAreNotAllowed() {
        assertThat(
                        ReadSettings.errors(
                                """
                                generator: hexo
                                site: { trailingSlash: nevr, language: e, languages: [de, 中文] }
                                rules:
                                  link/broken: fatal
                                  link/case: Warning
                                  link/empty: false
                                """))
                .containsExactly(
                        "1:12: 'generator' must be " + GENERATORS + ", but is 'hexo'",
                        "2:24: 'trailingSlash' must be never, always or ignore, but is 'nevr'; did"
                                + " you mean 'never'?",
                        "2:40: 'e' is not a language tag such as en or pt-BR",
                        "2:59: '中文' is not a language tag such as en or pt-BR",
                        "4:16: 'link/broken' must be error, warning, info or off, but is 'fatal'",
                        "5:14: 'link/case' must be error, warning, info or off, but is 'Warning';"
                                + " did you mean 'warning'?",
                        "6:15: 'link/empty' must be error, warning, info or off, but is false");
    }

    @Test
    void reportsUnknownRules() {
        assertThat(ReadSettings.errors("rules: { spelling: off }"))
                .containsExactly(
                        "1:10: Unknown rule 'spelling'; none of the "
                                + Rules.all().size()
                                + " is like it");
        assertThat(
                        ReadSettings.errors(
                                "rules: { link/brokn: off, spelling: off }", Set.of("link/broken")))
                .containsExactly(
                        "1:10: Unknown rule 'link/brokn'; did you mean 'link/broken'?",
                        "1:27: Unknown rule 'spelling'; known here: link/broken");
    }

    @ParameterizedTest
    @CsvSource({
        "mage-os.org",
        "/docs",
        "//mage-os.org",
        "ftp://mage-os.org",
        "https:mage-os.org",
        "'https://'",
        "https://mage-os.org?x=1",
        "https://mage-os.org#top",
        "https://mage os.org",
    })
    @DisplayName("B08, B11: the site's URL is absolute, its path is the base")
    void reportsASiteUrlThatIsNotAbsolute(String url) {
        assertThat(ReadSettings.errors("site: { url: '" + url + "' }"))
                .containsExactly(
                        "1:14: 'url' must be an absolute URL such as https://example.org/docs,"
                                + " without '?' and '#', but is '"
                                + url
                                + "'");
    }

    @Test
    void reportsPathsThatLeaveTheRoot() {
        assertThat(
                        ReadSettings.errors(
                                """
                                aliases: { "~": ../src, "@": /src }
                                public: [public, a/../../b, 'C:/public', 'a\\b']
                                redirects: ../_redirects
                                collections:
                                  posts: { files: ../*.md, schema: /post.json, images: { i: .. } }
                                exclude: /drafts/**
                                """))
                .containsExactly(
                        "1:17: '../src' leaves the content root: write a path relative to it,"
                                + " without '..'",
                        "1:30: '/src' leaves the content root: write a path relative to it,"
                                + " without '..'",
                        "2:18: 'a/../../b' leaves the content root: write a path relative to it,"
                                + " without '..'",
                        "2:29: 'C:/public' leaves the content root: write a path relative to it,"
                                + " without '..'",
                        "2:42: 'a\\b' is not a path: write '/' between folders, not '\\'",
                        "3:12: '../_redirects' leaves the content root: write a path relative to"
                                + " it, without '..'",
                        "5:19: '../*.md' is not a file pattern: write it relative to the content"
                                + " root, without '..'",
                        "5:36: '/post.json' leaves the content root: write a path relative to it,"
                                + " without '..'",
                        "5:61: '..' leaves the content root: write a path relative to it, without"
                                + " '..'",
                        "6:10: '/drafts/**' is not a file pattern: write it relative to the content"
                                + " root, without '..'");
    }

    @Test
    void reportsPatternsThatAreNone() {
        assertThat(
                        ReadSettings.errors(
                                """
                                collections:
                                  posts: { files: 'a.{md', permalink: '{slug}' }
                                routes: ['/{x:[a}', '/{x']
                                """))
                .containsExactly(
                        "2:19: 'a.{md' is not a file pattern: a '{' is not closed",
                        "2:39: '{slug}' is not a URL path: it must start with '/'",
                        "3:10: '/{x:[a}' is not a URL path: the regular expression '[a' is wrong:"
                                + " unclosed character class",
                        "3:21: '/{x' is not a URL path: a '{' is not closed");
    }

    @Test
    void reportsNamesThatCannotBeUsed() {
        assertThat(
                        ReadSettings.errors(
                                """
                                aliases: { "@/": src, "": src }
                                collections: { a.b: { files: a.md } }
                                """))
                .containsExactly(
                        "1:12: '@/' is not an alias: write what stands in front of the '/', such as"
                                + " '~'",
                        "1:23: '' is not an alias: write what stands in front of the '/', such as"
                                + " '~'",
                        "2:16: 'a.b' is not a collection name: '.', ':', '/', braces and blanks"
                                + " have a meaning in references and routes");
    }

    @Test
    void reportsCollectionsThatDoNotExist() {
        assertThat(
                        ReadSettings.errors(
                                """
                                collections:
                                  posts:
                                    files: a/*.md
                                    references: { author: author.slug, tag: posts. }
                                routes:
                                  - { path: '/tag/{post.tags}', paginate: blog, size: 6 }
                                """))
                .containsExactly(
                        "4:27: Unknown collection 'author'; known here: posts",
                        "4:45: 'posts.' names no key: write 'posts.slug'",
                        "6:13: Unknown collection 'post'; did you mean 'posts'?",
                        "6:43: Unknown collection 'blog'; known here: posts");
        assertThat(ReadSettings.errors("routes: ['/tag/{posts.tags}']"))
                .containsExactly("1:10: Unknown collection 'posts'; there is none");
    }

    @Test
    void reportsWhatIsMissing() {
        assertThat(
                        ReadSettings.errors(
                                """
                                collections:
                                  posts: { permalink: none }
                                routes:
                                  - { index: false }
                                  - { path: /a, paginate: posts }
                                  - { path: /b, size: 6 }
                                """))
                .containsExactly(
                        "2:10: The key 'files' is missing: which files belong to the collection,"
                                + " such as docs/*.md",
                        "4:5: The key 'path' is missing: the route's URL path, such as /blog",
                        "5:27: 'paginate' needs 'size', the number of documents on a page",
                        "6:23: 'size' needs 'paginate', the collection that is listed");
    }

    @Test
    void reportsWhatIsNoYamlAndKeysThatStandTwice() {
        assertThat(ReadSettings.errors("site:\n  title: a: b\n"))
                .containsExactly("2:11: A value that contains ': ' must stand in quotes");
        assertThat(ReadSettings.errors("generator: astro\nsits: 1\ngenerator: plain\n"))
                .containsExactly(
                        "2:1: Unknown key 'sits'; did you mean 'site'?",
                        "3:1: The key 'generator' stands twice, first in line 1");
        assertThat(ReadSettings.errors("- a\n- b\n"))
                .containsExactly(
                        "1:1: 'mageos-content.yaml' must be keys with values, but is a list");
        assertThat(ReadSettings.errors("astro"))
                .containsExactly(
                        "1:1: 'mageos-content.yaml' must be keys with values, but is 'astro'");
    }

    @Test
    void clipsLongValuesAndKeepsMessagesInOneLine() {
        assertThat(ReadSettings.errors("generator: \"" + "x".repeat(200) + "\""))
                .containsExactly(
                        "1:12: 'generator' must be "
                                + GENERATORS
                                + ", but is '%s…'".formatted("x".repeat(80)));
        assertThat(ReadSettings.errors("generator: |\n  a\n  b\n"))
                .containsExactly("1:12: 'generator' must be " + GENERATORS + ", but is 'a b '");
    }

    @Test
    void readsHostileTextsInReasonableTime() {
        String language = "aa" + "-a".repeat(100_000);
        String route = "/" + "x{a}".repeat(50_000);

        CpuTime.within(
                Duration.ofSeconds(20),
                () ->
                        assertThat(
                                        ReadSettings.errors(
                                                "{ site: { language: %s }, routes: '%s' }"
                                                        .formatted(language, route)))
                                .singleElement()
                                .asString()
                                .endsWith("is not a language tag such as en or pt-BR"));
    }

    @Test
    void readsOnWhateverIsWrong() {
        SettingsReader.Read read =
                SettingsReader.read("site: { url: x, title: T }\nfoo: 1\n", "s.yaml", RULES);

        assertThat(read.settings().site().title()).contains("T");
        assertThat(read.errors()).hasSize(2);
        assertThat(read.errors().get(1)).hasToString("s.yaml:2:1: error: " + message(read, 1));
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("s.yaml");
        Files.write(file, "site: { title: ä }".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(SettingsReader.read(() -> Files.readString(file), "s.yaml", RULES).errors())
                .map(RunError::toString)
                .containsExactly("s.yaml:1:1: error: The file is not UTF-8");
        assertThat(
                        SettingsReader.read(() -> Files.readString(folder.resolve("x")), "x", RULES)
                                .errors())
                .map(RunError::toString)
                .containsExactly("x:1:1: error: There is no such settings file");
    }

    @Property
    void neverThrows(@ForAll("yaml") String yaml) {
        for (RunError error : SettingsReader.read(yaml, "s.yaml", RULES).errors()) {
            assertThat(error.message()).isNotBlank().doesNotContainPattern("\\R");
            assertThat(error.location()).isPresent();
        }
    }

    /** Every key of the settings with every kind of value, right or wrong, at every depth. */
    @Provide
    Arbitrary<String> yaml() {
        Arbitrary<String> keys =
                Arbitraries.of(
                        Arrays.asList(
                                ("site url title language languages trailingSlash generator aliases"
                                                + " public redirects collections files permalink schema"
                                                + " references images links date routes path paginate size"
                                                + " index rules exclude components wikiLinks posts feeds"
                                                + " feedIds fields format from filter limit content title"
                                                + " description author image hub idFrom sitemap gzip history"
                                                + " news publication llms full summary link/broken")
                                        .split(" ")));
        Arbitrary<String> texts =
                Arbitraries.oneOf(
                        Arbitraries.of("''", "null", "true", "1", "0x7", "-.inf", "2026-01-01"),
                        Arbitraries.of(
                                "'/{a'",
                                "'/{a:(}'",
                                "'{'",
                                "'['",
                                "'../x'",
                                "posts.x",
                                "rss.xml",
                                "'{posts.x}'"),
                        Arbitraries.strings().map(text -> "\"" + text.replace("\"", "") + "\""));
        Arbitrary<String> values =
                Arbitraries.lazyOf(
                        () -> texts,
                        () -> mappings(keys, texts),
                        () -> mappings(keys, mappings(keys, texts)),
                        () -> texts.list().ofMaxSize(3).map(List::toString));
        return Arbitraries.oneOf(mappings(keys, values), Arbitraries.strings());
    }

    private static Arbitrary<String> mappings(Arbitrary<String> keys, Arbitrary<String> values) {
        return Combinators.combine(keys, values)
                .as((key, value) -> key + ": " + value)
                .list()
                .ofMaxSize(4)
                .map(entries -> "{" + String.join(", ", entries) + "}");
    }

    private static String message(SettingsReader.Read read, int index) {
        return read.errors().get(index).message();
    }
}
