package org.mageos.content.generator.roq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.site.Site;
import org.mageos.content.testing.ContentFolder;

/**
 * What Quarkus Roq 2.0.4 with Quarkus 3.33.2 makes of such content, seen in what {@code
 * QUARKUS_ROQ_GENERATOR_BATCH=true mvn package} and {@code java -jar
 * target/quarkus-app/quarkus-run.jar} wrote; aliases and AsciiDoc by the sources of Roq 2.1.7.
 */
class RoqTest {

    private static final String POM =
            """
            <project><dependencies><dependency>
              <groupId>io.quarkiverse.roq</groupId><artifactId>quarkus-roq</artifactId>
            </dependency>%s</dependencies></project>
            """;

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void start() {
        folder = new ContentFolder(root);
        pom("");
    }

    private ContentFolder pom(String plugin) {
        return folder.file(
                "pom.xml",
                POM.formatted("<dependency><artifactId>" + plugin + "</artifactId></dependency>"));
    }

    private ContentFolder page(String name, String data, String body) {
        return folder.file("content/" + name, "---\n" + data + "\n---\n" + body + "\n");
    }

    private ContentFolder properties(String text) {
        return folder.file("src/main/resources/application.properties", text);
    }

    private Site site() {
        return folder.content().site().orElseThrow();
    }

    private List<String> paths() {
        return site().routes().published().stream()
                .filter(route -> route.isFile())
                .map(route -> route.path())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, title: Home, /",
        "about.md, title: About Us, /about",
        "docs/index.md, title: Idx, /docs",
        "docs/sub/One Two.md, title: Sub One, /docs/sub/one-two",
        "docs/sub/v1.2.md, title: Dots, /docs/sub/v1-2",
        "linked.md, link: /abs/page.html, /abs/page.html",
        "docs/rel.md, 'link: relative/:path', /relative/docs/rel",
        "docs/2024-01-05-Dir_Page.md, 'link: /up/:name-end/index.html', /up/dir_page-end",
        "posts/index.md, title: Sub idx, /posts",
        "posts/2024-08-29-first.md, title: My Great Post!, /posts/my-great-post",
        "posts/2024-08-30-plain.md, a: b, /posts/plain",
        "posts/2024-09-01-folder-post/index.md, title: In A Folder, /posts/in-a-folder",
        "posts/deep/er/x.md, title: Deep, /posts/deep",
        "posts/html-post.html, title: HTML Post, /posts/html-post",
        "posts/slugged.md, slug: Own-Slug, /posts/own-slug",
        "posts/signs.md, 'title: \"C++ & Co. - don''t: v1.2\"', /posts/c-co-don-t-v1-2",
        "posts/linked.md, 'link: /own/:slug/', /own/linked",
        "posts/2024-01-02-dated.md, 'link: /:year/:month/:day/:name:ext', /2024/01/02/dated",
    })
    void makesUrlsOfTemplates(String file, String data, String path) {
        page(file, data, "");

        assertThat(site().generator().name()).isEqualTo("roq");
        assertThat(paths()).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: Café Über", "'link: /d/:slug~3'", "'link: /d/:dir/x'"})
    void leavesOpenWhatVersionsWriteDifferently(String data) {
        page("posts/a.md", data.replace("'", ""), "");
        page("b.md", "title: B", "[b](/d/e/) [c](/posts/cafe/)");

        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    void passesOverNamesWithAnUnderscore() {
        page("_hidden.md", "a: b", "");
        page("docs/_more/a.md", "a: b", "");
        page("a.md", "a: b", "");

        assertThat(paths()).containsExactly("/a");
    }

    @Test
    void takesCollectionsAndTemplatesOfTheSettings() {
        properties(
                """
                site.url=https://example.org
                quarkus.http.root-path=/blog
                site.page-link=/p/:path
                site.collections.news.link=/:collection/:name.html
                site.collections.posts=false
                %dev.site.page-link=/dev/:path
                """);
        page("posts/a.md", "title: T", "");
        page("news/2024-01-01-b.md", "title: T", "");

        assertThat(paths()).containsExactly("/news/b.html", "/p/posts/a");
        assertThat(site().generator().site().url())
                .hasToString("Optional[https://example.org/blog/]");
    }

    @Test
    void servesFilesByTheirSlugs() {
        folder.images("public/images/a.png", "public/images/B C_d.PNG");
        folder.files(
                "static/files/s.txt",
                "content/data.json",
                "content/docs/sub/file.pdf",
                "content/posts/2024-09-01-p/Pic One.png",
                "content/loose.png");
        page("docs/index.md", "a: b", "");
        page("posts/2024-09-01-p/index.md", "title: In A Folder", "[a](Pic-One.png)");
        page(
                "a.md",
                "a: b",
                """
                ![x](/images/a.png) ![x](/images/B-C_d.PNG) [x](/static/files/s.txt)
                [x](/data.json) [x](/docs/sub/file.pdf) [x](/posts/in-a-folder/Pic-One.png)
                """);

        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](/nope/)",
                "[x](b)",
                "[x](b.md)",
                "[x](/loose.png)",
                "[x](/posts/2024-08-29-first/)",
                "[x](/b/#Nope)",
            })
    void findsWhatIsBroken(String link) {
        folder.files("content/loose.png");
        page("b.md", "a: b", "## Some Words\n");
        page("posts/2024-08-29-first.md", "title: First", "");
        page("a.md", "a: b", link);

        assertThat(folder.lint()).findings().hasSize(1);
    }

    @Test
    void takesRelativeLinksForUrls() {
        page("b.md", "a: b", "## Ünï Code & more's `code` here\n### Same\n### Same");
        page("a.md", "a: b", "[x](../b/#ünï-code--mores-code-here) [y](../b#same-1)");

        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x]({site.url('nope')})",
                "[x]({=site.page('nope.md').url})",
                "![x]({page.image})",
                "<a href=\"{site.url}nope\">x</a>",
                "{#if x}\n[x](#made)\n{/if}",
            })
    void leavesOpenWhatQuteMakes(String text) {
        page("a.md", "a: b", text);

        assertThat(folder.lint()).findings().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/resources/application.yml, a: b",
        "src/main/java/A.java, '@Path(\"/nope\") class A {}'",
        "templates/layouts/post.html, '---\nlink: /x/:slug\n---\n'",
    })
    void leavesOpenWhatElseMayMakePages(String file, String text) {
        folder.file(file, text);
        page("a.md", "a: b", "[x](/nope/)");

        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    void leavesOpenWhatPluginsMake() {
        pom("quarkus-roq-plugin-tagging");
        page("list.html", "paginate: posts", "");
        page("a.md", "a: b", "[x](/posts/tag/java/) [y](/posts/page2/) [z](/feed.xml)");

        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    void takesAliasesOfThePlugin() {
        pom("quarkus-roq-plugin-aliases");
        page("b.md", "aliases: [/old]\nredirect_from: /older/:name", "");
        page("a.md", "a: b", "[x](/old) [y](/older/b/)");

        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/a.md:4:5 link/redirected", "content/a.md:4:15 link/redirected");
    }

    @Test
    void readsAsciidocOfThePlugin() {
        pom("quarkus-roq-plugin-asciidoc-jruby");
        properties("quarkus.asciidoc.attributes.target=more\n");
        folder.file(
                "content/docs/basics.adoc",
                "= Basics\n:page-link: /guide/:name/\n\nlink:../../docs/more/[x]\n");
        folder.file(
                "content/docs/more.adoc", "= More\n\n== Some Words\n\nlink:/guide/basics/[x]\n");
        folder.file(
                "content/docs/links.adoc",
                "= Links\n\nxref:{target}.adoc#_some_words[x] link:{site-url}nope[x]\n");
        folder.file(
                "content/docs/broken.adoc", "= Broken\n\nlink:/nope/[x] xref:more.adoc#nope[x]\n");

        assertThat(paths())
                .containsExactly("/docs/broken", "/docs/links", "/docs/more", "/guide/basics");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/docs/broken.adoc:3:6 link/broken",
                        "content/docs/broken.adoc:3:21 link/broken-anchor");
    }

    @Test
    void knowsDrafts() {
        page("posts/a.md", "title: A\ndraft: true", "");

        assertThat(paths()).isEmpty();
        properties("site.draft=true\n");
        assertThat(paths()).containsExactly("/posts/a");
    }

    @Test
    void leavesSitesToOthersThatHaveNoContent() {
        folder.file("README.md", "x\n");

        assertThat(folder.content().site().map(site -> site.generator().name()).orElse(""))
                .isNotEqualTo("roq");
    }
}
