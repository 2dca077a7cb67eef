package org.mageos.content.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.document.Heading;
import org.mageos.content.value.Position;

class GithubSlugsTest {

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("C05-C16 ids are those of github-slugger")
    void makesTheIdsOfGithubSlugger(List<String> headings, List<String> ids) {
        assertThat(ids(headings))
                .containsExactlyElementsOf(ids.stream().filter(id -> !id.isEmpty()).toList());
    }

    static Stream<Arguments> documents() throws IOException {
        try (InputStream in = GithubSlugsTest.class.getResourceAsStream("github-slugs.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.substring(text.indexOf('\n') + 1).split("\n\n"))
                    .map(group -> Arguments.of(column(group, 0), column(group, 1)));
        }
    }

    private static List<String> column(String group, int column) {
        return Arrays.stream(group.split("\n")).map(l -> l.split("\t", -1)[column]).toList();
    }

    @Test
    @DisplayName("C19 an empty heading has no id of its own")
    void givesNoIdToAnEmptyHeading() {
        assertThat(ids(List.of("", "x"))).containsExactly("x");
    }

    @Property
    void idsAreUnique(@ForAll List<String> headings) {
        long named = headings.stream().filter(text -> !GithubSlugs.slug(text).isEmpty()).count();
        assertThat(ids(headings)).hasSizeGreaterThanOrEqualTo((int) named);
    }

    @Property
    void idsHoldNoSpace(@ForAll String heading) {
        assertThat(GithubSlugs.slug(heading)).doesNotContainAnyWhitespaces();
    }

    private static Set<String> ids(List<String> headings) {
        return new GithubSlugs()
                .ids(
                        headings.stream()
                                .map(text -> new Heading(2, text, Optional.empty(), Position.START))
                                .collect(Collectors.toList()));
    }
}
