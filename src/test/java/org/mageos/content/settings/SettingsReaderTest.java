package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mageos.content.document.MarkdownOptions.Component;
import org.mageos.content.engine.Rules;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.pattern.Glob;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.settings.CollectionSettings.Permalink;
import org.mageos.content.settings.CollectionSettings.Reference;
import org.mageos.content.settings.CollectionSettings.Schema;
import org.mageos.content.settings.RouteSettings.Index;
import org.mageos.content.settings.RouteSettings.Pagination;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.testing.ReadSettings;
import org.mageos.content.value.Position;

/** What the settings file says, read into settings. */
class SettingsReaderTest {

    private static final Set<String> RULES =
            Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

    @Test
    void readsTheSettingsOfABlog() {
        Settings settings =
                ReadSettings.of(
                        """
                        site:
                          url: https://mage-os.org
                          title: Mage-OS’s Blog
                          language: en
                          trailingSlash: never            # never | always | ignore
                        generator: astro
                        aliases: { "~": src }
                        public: [public]
                        redirects: [public/_redirects]
                        collections:
                          posts:
                            files: src/data/post/*.{md,mdx}
                            permalink: /{category}/{slug}
                            schema: schemas/post.json
                            references: { author: authors.slug }
                            images: { image: . }
                            date: publishDate
                          events:
                            files: src/data/events/*.md
                            permalink: none
                            images: { image: public/images/events }
                          authors: { files: src/data/authors/*.md, permalink: none }
                        routes:
                          - { path: /blog, paginate: posts, size: 6 }
                          - { path: "/tag/{posts.tags}", paginate: posts, size: 6, index: false }
                          - /rss.xml
                        rules:
                          image/unused: warning
                          link/trailing-slash: off
                        """);

        assertThat(settings.file()).contains("mageos-content.yaml");
        assertThat(settings.site())
                .isEqualTo(
                        new SiteSettings(
                                Optional.of(URI.create("https://mage-os.org")),
                                Optional.of("Mage-OS’s Blog"),
                                Optional.of("en"),
                                List.of(),
                                Optional.of(TrailingSlash.NEVER)));
        assertThat(settings.generator()).contains(new Sourced<>("astro", new Position(6, 12)));
        assertThat(settings.aliases()).containsOnlyKeys("~");
        assertThat(settings.publicFolders()).extracting(Sourced::value).containsExactly("public");
        assertThat(settings.redirects())
                .extracting(Sourced::value)
                .containsExactly("public/_redirects");
        assertThat(settings.rules())
                .containsEntry("image/unused", Severity.WARNING)
                .containsEntry("link/trailing-slash", Severity.OFF);
        assertThat(settings.collections())
                .extracting(CollectionSettings::name)
                .containsExactly("posts", "events", "authors");

        CollectionSettings posts = settings.collections().get(0);
        assertThat(posts.position()).isEqualTo(new Position(11, 3));
        assertThat(posts.files())
                .containsExactly(
                        new Sourced<>(Glob.of("src/data/post/*.{md,mdx}"), new Position(12, 12)));
        assertThat(posts.permalink().orElseThrow().value())
                .isEqualTo(new Permalink.Pattern(PathPattern.permalink("/{category}/{slug}")));
        assertThat(posts.schema())
                .contains(
                        new Schema.InFile(
                                new Sourced<>("schemas/post.json", new Position(14, 13))));
        assertThat(posts.references().get("author").value())
                .isEqualTo(new Reference("authors", Optional.of("slug")));
        assertThat(posts.images().get("image").value()).isEqualTo(".");
        assertThat(posts.date()).contains("publishDate");
        assertThat(settings.collections().get(1).permalink().orElseThrow().value())
                .isEqualTo(new Permalink.None());

        assertThat(settings.routes())
                .extracting(route -> route.path().text(), RouteSettings::index)
                .containsExactly(
                        tuple("/blog", Index.ALL),
                        tuple("/tag/{posts.tags}", Index.NONE),
                        tuple("/rss.xml", Index.ALL));
        assertThat(settings.routes().get(0).pagination()).contains(new Pagination("posts", 6));
        assertThat(settings.routes().get(2).position()).isEqualTo(new Position(26, 5));
    }

    @Test
    void readsASchemaWrittenInTheSettings() {
        Settings settings =
                ReadSettings.of(
                        """
                        collections:
                          posts:
                            files: posts/*.md
                            schema: { required: [title] }
                        """);

        assertThat(settings.collections().get(0).schema())
                .get()
                .isInstanceOfSatisfying(
                        Schema.Inline.class,
                        inline -> assertThat(inline.value().select("required")).hasSize(1));
    }

    @Test
    void readsASingleValueWhereAListMayStand() {
        Settings settings =
                ReadSettings.of(
                        """
                        site: { languages: de }
                        public: static/
                        redirects: ./static/_redirects
                        routes: /feed.xml
                        exclude: drafts/**
                        components: { Card: { links: to, images: [src, poster] } }
                        """);

        assertThat(settings.site().languages()).containsExactly("de");
        assertThat(settings.publicFolders()).extracting(Sourced::value).containsExactly("static");
        assertThat(settings.redirects())
                .extracting(Sourced::value)
                .containsExactly("static/_redirects");
        assertThat(settings.routes()).hasSize(1);
        assertThat(settings.exclude())
                .containsExactly(new Sourced<>(Glob.of("drafts/**"), new Position(5, 10)));
        assertThat(settings.components())
                .containsEntry("Card", Component.of(List.of("to"), List.of("src", "poster")));
    }

    @Test
    void readsAReferenceToFileNames() {
        Settings settings =
                ReadSettings.of(
                        """
                        collections:
                          posts: { files: posts/*.md, references: { author: authors } }
                          authors: { files: authors/*.md }
                        """);

        assertThat(settings.collections().get(0).references().get("author").value())
                .isEqualTo(new Reference("authors", Optional.empty()));
    }

    @Test
    void readsAnEmptyFileAsNoSettings() {
        for (String text : List.of("", "# nothing yet\n", "---\n", "\uFEFF", "{}")) {
            SettingsReader.Read read = SettingsReader.read(text, "mageos-content.yaml", RULES);

            assertThat(read.errors()).as(text).isEmpty();
            assertThat(read.settings().site()).isEqualTo(SiteSettings.NONE);
            assertThat(read.settings().collections()).isEmpty();
        }
    }

    @Test
    void doesNotCountAByteOrderMark() {
        Settings settings = ReadSettings.of("\uFEFFgenerator: plain\n");

        assertThat(settings.generator()).contains(new Sourced<>("plain", new Position(1, 12)));
    }
}
