package org.mageos.content.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Repairs;

/** What holds for any tree: hundreds of seeded faults, repaired once, twice, and checked again. */
class FixPropertiesTest {

    private static final List<String> WORDS =
            List.of("alpha", "bravo", "delta", "echo", "golf", "hotel", "india", "juliet", "kilo");

    @TempDir private Path root;

    @ParameterizedTest(name = "seed {0}")
    @DisplayName(
            "A second run changes nothing, and nothing is found that was not before (FX24, FX25)")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isDoneOnce(long seed) {
        ContentFolder folder = folder(new Random(seed));
        List<Finding> found = folder.lint().result().findings();

        int repaired = Repairs.in(folder);

        List<Finding> left = folder.lint().result().findings();
        assertThat(repaired).isGreaterThan(100);
        assertThat(Repairs.in(folder)).isZero();
        assertThat(left).noneMatch(finding -> finding.fix().isPresent());
        Set<String> known = kinds(found);
        Set<String> fresh = kinds(left);
        fresh.removeAll(known);
        assertThat(fresh).isEmpty();
    }

    /**
     * What a finding is about. Of a link through a redirect that led nowhere it is told, once that
     * is repaired, what is wrong with it besides.
     */
    private static String kind(Finding finding) {
        return finding.location().file() + " " + finding.subject();
    }

    private static Set<String> kinds(List<Finding> findings) {
        return findings.stream()
                .map(FixPropertiesTest::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ContentFolder folder(Random random) {
        ContentFolder folder =
                new ContentFolder(root)
                        .files("astro.config.mjs")
                        .settings(
                                """
                                site: { url: https://example.org, trailingSlash: never }
                                rules: { link/own-domain: warning }
                                collections:
                                  posts:
                                    files: src/pages/**
                                    schema:
                                      additionalProperties: false
                                      properties:
                                        description: { type: string }
                                        status: { enum: [draft, published] }
                                """);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pages.add(
                    WORDS.get(i % WORDS.size())
                            + "/"
                            + WORDS.get(random.nextInt(WORDS.size()))
                            + "-"
                            + WORDS.get(random.nextInt(WORDS.size()))
                            + "-"
                            + i);
        }
        StringBuilder redirects = new StringBuilder();
        for (String page : pages) {
            folder.file("src/pages/" + page + ".md", page(random, pages));
            redirects.append("/old/").append(page).append(' ').append(link(random, page));
            redirects.append(random.nextBoolean() ? " 301" : " 302").append('\n');
        }
        return folder.file("public/_redirects", redirects.toString());
    }

    private String page(Random random, List<String> pages) {
        String end = random.nextBoolean() ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of("---"));
        lines.add(pick(random, "description: x", "discription: 'x' # y", "descriptions: x"));
        lines.add(pick(random, "status: published", "status: \"publised\"", "status: Published"));
        lines.addAll(List.of("---", "", "# Set up", "", "## C & D", ""));
        for (int i = 0; i < 8; i++) {
            String link = link(random, pages.get(random.nextInt(pages.size())));
            String fragment = pick(random, "", "", "#set-up", "#setup", "#c-d", "#gone", "?a=b");
            lines.add(
                    pick(
                            random,
                            "[a](" + link + fragment + ")",
                            "| a | [b](<" + link + fragment + ">  'T') |",
                            "<a href=\"" + link + fragment + "\">a</a>",
                            "[c][r" + i + "]\n\n[r" + i + "]: " + link + fragment));
        }
        String text = String.join(end, lines);
        return random.nextBoolean() ? text : text + end;
    }

    private static String link(Random random, String page) {
        String name = page.substring(page.indexOf('/') + 1);
        return switch (random.nextInt(8)) {
            case 0 -> "/" + page;
            case 1 -> "/" + page + "/";
            case 2 -> "/" + page.toUpperCase(Locale.ROOT);
            case 3 -> "/moved/" + name;
            case 4 -> "/old/" + page;
            case 5 -> "https://example.org/" + page + "/";
            case 6 -> "https://example.org/moved/" + name + "/";
            default -> "/" + page + "x";
        };
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
