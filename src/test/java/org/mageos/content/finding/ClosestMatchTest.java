package org.mageos.content.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.CpuTime;

class ClosestMatchTest {

    private static final List<String> KEYS =
            List.of("title", "tags", "publishDate", "updateDate", "draft", "image", "imageAlt");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "titl, title",
        "Title, title",
        "publish_date, publishDate",
        "publishdate, publishDate",
        "tag, tags",
        "imagealt, imageAlt",
        "imgae, image"
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(ClosestMatch.closest(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"author", "category", "x", "'t'", "''", "en"})
    void suggestsNothingForAnotherWord(String word) {
        assertThat(ClosestMatch.closest(word, List.of("title", "tags", "a", "de"))).isEmpty();
    }

    @Test
    void prefersLetterCaseToEditsAndTheFirstInOrderAmongEquals() {
        assertThat(ClosestMatch.closest("DOCS", List.of("DOC", "Docs", "docs"))).contains("Docs");
        assertThat(ClosestMatch.closest("cat", List.of("hat", "bat", "mat"))).contains("bat");
    }

    @Test
    void passesTheWordItselfOver() {
        assertThat(ClosestMatch.closest("title", List.of("title"))).isEmpty();
    }

    @Property(tries = 500)
    void agreesWithAFullTableWhateverTheOrder(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String word,
            @ForAll @Size(max = 20)
                    List<@CharRange(from = 'a', to = 'd') @StringLength(max = 12) String>
                            candidates,
            @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);

        var closest = ClosestMatch.closest(word, candidates);

        assertThat(ClosestMatch.closest(word, shuffled)).isEqualTo(closest);
        int least =
                candidates.stream()
                        .filter(candidate -> !candidate.equals(word))
                        .mapToInt(candidate -> fullTable(word, candidate))
                        .min()
                        .orElse(Integer.MAX_VALUE);
        if (least <= word.length() / 3) {
            assertThat(closest).isPresent();
            assertThat(fullTable(word, closest.orElseThrow())).isEqualTo(least);
        } else {
            assertThat(closest).isEmpty();
        }
    }

    @Test
    void answersForManyWordsUntilTheBudgetIsUsedUp() {
        ComparisonBudget budget = new ComparisonBudget(100);
        ClosestMatch keys = new ClosestMatch(KEYS, budget);

        assertThat(keys.closest("titel")).contains("title");
        assertThat(keys.closest("imgae")).contains("image");
        assertThat(budget.spend(100)).isFalse();
        assertThat(keys.closest("titel")).isEmpty();
        assertThat(new ClosestMatch(KEYS, budget).closest("titel")).isEmpty();
    }

    @Test
    void findsNothingWhenTheBudgetEndsAmongTheCandidates() {
        for (int characters = 0; characters < 10; characters++) {
            assertThat(new ClosestMatch(KEYS, new ComparisonBudget(characters)).closest("titel"))
                    .isEmpty();
        }
    }

    @Property(tries = 200)
    void neverThrows(@ForAll String word, @ForAll @Size(max = 9) List<@AlphaChars String> words) {
        assertThat(ClosestMatch.closest(word, words)).isNotNull();
    }

    @Test
    void isQuickAmongAHundredThousandPaths() {
        List<String> paths =
                IntStream.range(0, 100_000)
                        .mapToObj("/docs/reference/some-folder/page-%d/settings"::formatted)
                        .toList();

        Optional<String> closest =
                CpuTime.within(
                        Duration.ofSeconds(30),
                        () ->
                                ClosestMatch.closest(
                                        "/docs/refrence/some-folder/page-77777/setings", paths));

        assertThat(closest).contains("/docs/reference/some-folder/page-77777/settings");
    }

    private static int fullTable(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int edits = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
                edits = Math.min(edits, table[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                table[i][j] = swapped ? Math.min(edits, table[i - 2][j - 2] + 1) : edits;
            }
        }
        return table[a.length()][b.length()];
    }
}
