package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.finding.RunError;

class UnmatchedSettingsTest {

    private static final List<String> FILES =
            List.of(
                    "README.md",
                    "drafts/a.md",
                    "public/_redirects",
                    "public/images/events/a.png",
                    "schemas/post.json",
                    "src/data/post/a.md",
                    "src/data/post/b.md",
                    "src/pages/index.astro");

    @Test
    @DisplayName("J03, H16: a pattern that matches no file is reported at its line")
    void reportsPatternsThatMatchNoFile() {
        assertThat(
                        errors(
                                """
                                collections:
                                  posts: { files: [src/data/post/*.md, src/data/posts/*.md] }
                                  pages: { files: src/data/handbook/**/*.md }
                                  others: { files: src/data/post/*.mdx }
                                  root: { files: '*.mdx' }
                                  folder: { files: src/data/post }
                                """))
                .containsExactly(
                        "s.yaml:2:40: error: No file matches 'src/data/posts/*.md'; did you mean"
                                + " 'src/data/post'?",
                        "s.yaml:3:19: error: No file matches 'src/data/handbook/**/*.md'; the"
                                + " nearest folder that exists is 'src/data'",
                        "s.yaml:4:20: error: No file matches 'src/data/post/*.mdx';"
                                + " 'src/data/post' holds other files only",
                        "s.yaml:5:18: error: No file matches '*.mdx'",
                        "s.yaml:6:20: error: No file matches 'src/data/post'; it is a folder, write"
                                + " 'src/data/post/**' for all files in it");
    }

    @Test
    void reportsFoldersAndFilesThatDoNotExist() {
        assertThat(
                        errors(
                                """
                                aliases: { "~": sources, "@": src/page }
                                public: Public
                                redirects: [public/_redirect, redirects.txt]
                                collections:
                                  posts:
                                    files: src/data/post/*.md
                                    schema: schema/post.json
                                    images: { image: public/images/event, avatar: . }
                                """))
                .containsExactly(
                        "s.yaml:1:17: error: There is no folder 'sources'",
                        "s.yaml:1:31: error: There is no folder 'src/page'; did you mean"
                                + " 'src/pages'?",
                        "s.yaml:2:9: error: There is no folder 'Public'; did you mean 'public'?",
                        "s.yaml:3:13: error: There is no file 'public/_redirect'; did you mean"
                                + " 'public/_redirects'?",
                        "s.yaml:3:31: error: There is no file 'redirects.txt'",
                        "s.yaml:7:13: error: There is no file 'schema/post.json'; did you mean"
                                + " 'schemas'?",
                        "s.yaml:8:22: error: There is no folder 'public/images/event'; did you mean"
                                + " 'public/images/events'?");
    }

    @Test
    void letsExcludeMatchNothingUnlessAFolderIsMeant() {
        assertThat(errors("exclude: [dist/**, drafts]"))
                .containsExactly(
                        "s.yaml:1:20: error: No file matches 'drafts'; it is a folder, write"
                                + " 'drafts/**' for all files in it");
    }

    @Test
    void findsNothingWrongInWhatExists() {
        assertThat(
                        errors(
                                """
                                aliases: { "~": src, "@": . }
                                public: public
                                redirects: public/_redirects
                                collections:
                                  posts: { files: src/**/*.md, schema: schemas/post.json }
                                exclude: drafts/**
                                """))
                .isEmpty();
        assertThat(UnmatchedSettings.find(Settings.NONE, List.of())).isEmpty();
    }

    @Test
    void asksForNoFileOfWhatIsWritten() {
        assertThat(
                        errors(
                                """
                                collections:
                                  posts: { files: src/data/post/*.md, fields: { image: cover } }
                                feeds: { path: rss.xml, from: posts, image: /logo.png }
                                feedIds: data/feed-ids.yaml
                                sitemap: { exclude: [/tag/**, /src, src/data], news: { from: posts } }
                                llms: { from: posts }
                                """))
                .isEmpty();
    }

    @Property
    void knowsExactlyTheFoldersOfTheFiles(@ForAll("files") Set<String> files) {
        FolderNames tree = FolderNames.of(files);

        for (String name : List.of("a", "b", "a/b", "a/a", "b/a/b")) {
            assertThat(tree.isFolder(name))
                    .isEqualTo(files.stream().anyMatch(file -> file.startsWith(name + "/")));
            assertThat(tree.remedy(name)).isNotNull();
        }
    }

    @Provide
    Arbitrary<Set<String>> files() {
        return Arbitraries.of("a", "b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(segments -> String.join("/", segments) + ".md")
                .set()
                .map(TreeSet::new);
    }

    private static List<String> errors(String yaml) {
        SettingsReader.Read read = SettingsReader.read(yaml, "s.yaml", Set.of());
        assertThat(read.errors()).isEmpty();
        return UnmatchedSettings.find(read.settings(), FILES).stream()
                .map(RunError::toString)
                .toList();
    }
}
