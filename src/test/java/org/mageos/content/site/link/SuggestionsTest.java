package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mageos.content.finding.ComparisonBudget;

class SuggestionsTest {

    private static final List<String> PATHS =
            List.of("docs/setup-guide.md", "docs/usage.md", "docs/usage-a.md", "docs/usage-b.md");

    @Test
    void suggestsTheOnlyLongerNameElseTheClosestSpelling() {
        Suggestions suggestions = new Suggestions(() -> PATHS);
        assertThat(suggestions.closest("docs/setup.md")).contains("docs/setup-guide.md");
        assertThat(suggestions.closest("docs/usgae.md")).contains("docs/usage.md");
        assertThat(suggestions.closest("docs/set.md")).isEmpty();
        assertThat(suggestions.closest("other/usgae.md")).isEmpty();
    }

    @Test
    void prefersTheClosestSpellingAmongPathsOfOneName() {
        Suggestions suggestions = new Suggestions(() -> List.of("/tags/log", "/plugins/log"));
        assertThat(suggestions.closest("/plugin/log")).contains("/plugins/log");
        assertThat(suggestions.closest("/elsewhere/log")).contains("/tags/log");
    }

    @Test
    void passesOverLongerNamesThatAreNotAlone() {
        List<String> paths = List.of("docs/using-ab.md", "docs/using-cd.md");
        assertThat(new Suggestions(() -> paths).closest("docs/using.md")).isEmpty();
    }

    @Test
    void comparesNothingMoreWhenTheBudgetIsUsedUp() {
        Suggestions suggestions = new Suggestions(() -> PATHS, new ComparisonBudget(0));
        assertThat(suggestions.closest("docs/usgae.md")).isEmpty();
        assertThat(suggestions.closest("docs/setup.md")).contains("docs/setup-guide.md");
    }

    @Test
    void asksForThePathsWithTheFirstBrokenLink() {
        AtomicInteger asked = new AtomicInteger();
        Suggestions suggestions =
                new Suggestions(
                        () -> {
                            asked.incrementAndGet();
                            return PATHS;
                        });
        assertThat(asked).hasValue(0);
        suggestions.closest("docs/usgae.md");
        assertThat(asked).hasPositiveValue();
    }
}
