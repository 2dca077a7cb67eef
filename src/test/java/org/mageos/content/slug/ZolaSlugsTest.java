package org.mageos.content.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.document.Heading;
import org.mageos.content.slug.ZolaSlugs.Slugify;

class ZolaSlugsTest {

    @Test
    void writesWhatItKnowsAsTheCrateDoes() {
        List<List<String>> rows = GeneratorTable.rows("zola.tsv").toList();
        List<List<String>> known =
                rows.stream().filter(row -> path(row.get(0)).isPresent()).toList();
        assertThat(known)
                .hasSizeGreaterThan(1000)
                .allSatisfy(
                        row ->
                                assertThat(List.of(row.get(1), row.get(2)))
                                        .containsOnly(path(row.get(0)).orElseThrow()));
    }

    @Test
    void knowsTheLettersOfEurope() {
        assertThat(
                        Stream.of(
                                "Łódź straße Œuvre Þór",
                                "Việt Nam – “Tiếng” Việt…",
                                "Ελληνικά Άλφα βήτα",
                                "Україна Їжак Ґанок",
                                "Щука Чай Юля Я",
                                "a × b ÷ c ± d ² ³ ½ µ ° € → ©"))
                .allSatisfy(text -> assertThat(path(text)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"日本", "😄 smile", "объект", "שלום", "ﬁn"})
    void doesNotGuessOtherLetters(String text) {
        Heading heading = GeneratorTable.heading(text);
        ZolaSlugs on = new ZolaSlugs(Slugify.ON);
        assertThat(on.knows(heading)).isFalse();
        assertThat(on.ids(List.of(heading))).isEmpty();
        assertThat(on.knows(GeneratorTable.heading(text, Optional.of("id")))).isTrue();
        assertThat(new ZolaSlugs(Slugify.SAFE).knows(heading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "input, input, input",
        "'test ', test, test_",
        "tes t, tes-t, tes_t",
        "'dot. ', dot, dot._",
        "héhé, hehe, héhé",
        "test (hey), test-hey, test_(hey)",
    })
    void makesIdsOfAllKinds(String text, String on, String safe) {
        List<Heading> heading = List.of(GeneratorTable.heading(text));
        assertThat(new ZolaSlugs(Slugify.ON).ids(heading)).containsExactly(on);
        assertThat(new ZolaSlugs(Slugify.SAFE).ids(heading)).containsExactly(safe);
        assertThat(new ZolaSlugs(Slugify.OFF).ids(heading)).containsExactly(safe);
    }

    @ParameterizedTest
    @CsvSource({
        "input, input, input, input",
        "'test ', test, test, 'test '",
        "tes t, tes-t, tes t, tes t",
        "'dot. ', dot, dot, 'dot. '",
        "a/b?c, a-b-c, abc, a/b?c",
    })
    void makesPathsOfAllKinds(String text, String on, String safe, String off) {
        assertThat(ZolaSlugs.path(text, Slugify.ON)).contains(on);
        assertThat(ZolaSlugs.path(text, Slugify.SAFE)).contains(safe);
        assertThat(ZolaSlugs.path(text, Slugify.OFF)).contains(off);
    }

    @Test
    void takesExplicitIdsBeforeTheFirstHeading() {
        assertThat(ids("Repeat", "Other=repeat", "Repeat", "Now=repeat-2", "repeat 1"))
                .containsExactly("repeat-1", "repeat", "repeat-3", "repeat-2", "repeat-1-1");
    }

    private static Set<String> ids(String... headings) {
        return new ZolaSlugs(Slugify.ON)
                .ids(
                        Stream.of(headings)
                                .map(heading -> heading.split("="))
                                .map(
                                        parts ->
                                                GeneratorTable.heading(
                                                        parts[0],
                                                        Stream.of(parts).skip(1).findFirst()))
                                .toList());
    }

    private static Optional<String> path(String text) {
        return ZolaSlugs.path(text, Slugify.ON);
    }
}
