package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** The settings of the Mage-OS site, inferred and by hand, say the same. */
class MageOsSiteDraftTest {

    private static final Path CORPUS = Path.of("../shared/corpora/mage-os-site");
    private static final Path BY_HAND = Path.of("src/it/mage-os-site");

    /** With it the host has nothing beside the site, which a template's settings do not say. */
    private static final String URL = "  url: https://mage-os.org\n";

    @TempDir private Path root;
    private Drafted drafted;

    @BeforeEach
    void copy() throws IOException {
        assumeThat(CORPUS).as("the corpus lies beside the repository on CI only").isDirectory();
        drafted = Drafted.ofCopy(CORPUS, root);
    }

    @Test
    void findsCollectionsReferencesAndImages() {
        assertThat(drafted.settings())
                .contains("  \"~\": src  #")
                .contains("    files: src/data/authors/*.md\n")
                .contains("    files: src/data/events/*.md\n")
                .contains("    files: src/data/post/*.md\n")
                .doesNotContain("    permalink: /", "paginate:")
                .contains("      author: authors.slug  # 97 of 97 values are found there")
                .contains("      image: public/images/events  #")
                .contains("      image: .  # 79 of 79 are files")
                .contains("      avatar: .  #")
                .contains("  - { path: rss.xml, from: post }  # src/pages/rss.xml.ts");
        assertThat(drafted.draft().files().keySet())
                .containsExactly(
                        "mageos-content.yaml",
                        "schemas/authors.json",
                        "schemas/events.json",
                        "schemas/post.json");
    }

    @Test
    void lintFindsWhatItFindsByHand() throws IOException {
        Linted inferred = drafted.lint();
        assertThat(inferred).errors().isEmpty();
        List<String> found = findings(inferred);
        ContentFolder hand = new ContentFolder(root);
        hand.file("mageos-content.yaml", byHand("mageos-content.yaml").replace(URL, ""));
        for (String file :
                List.of("schemas/post.json", "schemas/event.json", "schemas/author.json")) {
            hand.file(file, byHand(file));
        }
        List<String> expected = findings(hand.lint());

        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static String byHand(String file) throws IOException {
        return Files.readString(BY_HAND.resolve(file));
    }

    private static List<String> findings(Linted linted) {
        return linted.result().findings().stream()
                .map(finding -> finding.location() + " " + finding.rule().id())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
