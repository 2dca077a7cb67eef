package org.mageos.content.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.document.Heading;
import org.mageos.content.slug.GoldmarkSlugs.Type;
import org.mageos.content.slug.KramdownSlugs.Input;
import org.mageos.content.slug.PymdownxSlugify.Case;
import org.mageos.content.slug.ZolaSlugs.Slugify;
import org.mageos.content.testing.CpuTime;

class SlugDialectsTest {

    private static final int HUGE = 100_000;

    @ParameterizedTest(name = "{0} column {1}")
    @MethodSource("tables")
    @DisplayName("C05-C16, C19 ids are those of the generator itself")
    void makesTheIdsOfTheGenerator(String file, int column, SlugDialect dialect) {
        List<GeneratorTable.Document> documents = GeneratorTable.documents(file).toList();
        assertThat(documents).hasSizeGreaterThan(40);
        assertThat(documents.stream().map(one -> List.copyOf(dialect.ids(one.headings()))))
                .containsExactlyElementsOf(documents.stream().map(one -> one.ids(column)).toList());
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("docusaurus.tsv", 0, new DocusaurusSlugs(false)),
                Arguments.of("docusaurus.tsv", 1, new DocusaurusSlugs(true)),
                Arguments.of("vitepress.tsv", 0, new VitePressSlugs()),
                Arguments.of("kramdown.tsv", 0, new KramdownSlugs(Input.KRAMDOWN)),
                Arguments.of("kramdown.tsv", 1, new KramdownSlugs(Input.GFM)),
                Arguments.of("goldmark.tsv", 0, new GoldmarkSlugs(Type.GITHUB)),
                Arguments.of("goldmark.tsv", 1, new GoldmarkSlugs(Type.GITHUB_ASCII)),
                Arguments.of("goldmark.tsv", 2, new GoldmarkSlugs(Type.BLACKFRIDAY)),
                python(0, new TocSlugify("-", false)),
                python(1, new TocSlugify("_", false)),
                python(2, new TocSlugify("-", true)),
                python(3, new PymdownxSlugify(Case.NONE)),
                python(4, new PymdownxSlugify(Case.LOWER)),
                python(5, new PymdownxSlugify(Case.LOWER_ASCII)),
                python(6, new PymdownxSlugify(Case.FOLD)),
                python(7, new PymdownxSlugify("-", Case.LOWER, true, Form.NFC)),
                python(8, new PymdownxSlugify("-", Case.LOWER, false, Form.NFKD)),
                python(9, new PymdownxSlugify("_", Case.LOWER, false, Form.NFC)));
    }

    private static Arguments python(int column, UnaryOperator<String> slugify) {
        return Arguments.of("python-markdown.tsv", column, new PythonMarkdownSlugs(slugify));
    }

    static List<SlugDialect> dialects() {
        List<SlugDialect> dialects =
                new ArrayList<>(tables().map(row -> (SlugDialect) row.get()[2]).toList());
        dialects.add(new GithubSlugs());
        dialects.add(new NoSlugs());
        for (Slugify anchors : Slugify.values()) {
            dialects.add(new ZolaSlugs(anchors));
        }
        return dialects;
    }

    @Property(tries = 200)
    void neverThrows(@ForAll List<String> texts) {
        List<Heading> headings = texts.stream().map(GeneratorTable::heading).toList();
        assertThat(dialects())
                .allSatisfy(dialect -> assertThat(dialect.ids(headings)).doesNotContainNull());
    }

    @Property(tries = 200)
    void idsAreUnique(@ForAll("headings") List<Heading> headings) {
        assertThat(dialects())
                // The rules of these two give equal ids.
                .filteredOn(
                        dialect ->
                                !(dialect instanceof KramdownSlugs || dialect instanceof NoSlugs))
                .allSatisfy(
                        dialect ->
                                assertThat(dialect.ids(headings))
                                        .hasSizeGreaterThanOrEqualTo(headings.size() - 1));
    }

    @Provide
    Arbitrary<List<Heading>> headings() {
        return Arbitraries.of("a", "a 1", "a-1", "a-1-1", "a_1", "a_2", "A", "a-2", "b", "a!")
                .map(GeneratorTable::heading)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void explicitIdsAreIds(@ForAll List<String> ids) {
        List<Heading> headings =
                ids.stream().map(id -> GeneratorTable.heading("a", Optional.of("i" + id))).toList();
        assertThat(dialects())
                .filteredOn(dialect -> !(dialect instanceof GithubSlugs))
                .allSatisfy(
                        dialect ->
                                assertThat(dialect.ids(headings))
                                        .containsExactlyElementsOf(
                                                ids.stream().map("i"::concat).distinct().toList()));
    }

    @ParameterizedTest
    @MethodSource("huge")
    void takesTimeInProportionToTheText(List<Heading> headings) {
        CpuTime.within(
                Duration.ofSeconds(60),
                () ->
                        assertThat(dialects())
                                .allSatisfy(
                                        dialect ->
                                                assertThat(dialect.ids(headings))
                                                        .hasSizeLessThanOrEqualTo(
                                                                headings.size())));
    }

    static Stream<List<Heading>> huge() {
        Stream<String> texts =
                Stream.of(
                        "a", " ", "-", "_", "é", "Σ", "<", "> <", "😄", "1", "a -", "\u0301", "ﷺ");
        Stream<List<Heading>> one =
                texts.map(
                        text -> List.of(GeneratorTable.heading(text.repeat(HUGE / text.length()))));
        Heading numbered = GeneratorTable.heading("a_" + "1".repeat(HUGE));
        List<Heading> counted =
                IntStream.rangeClosed(1, HUGE / 20)
                        .mapToObj(n -> GeneratorTable.heading("a_" + n))
                        .toList();
        List<Heading> twice = new ArrayList<>(counted);
        twice.addAll(counted);
        List<Heading> back = new ArrayList<>(counted);
        Collections.reverse(back);
        back.addAll(back.subList(0, back.size()));
        return Stream.concat(
                one,
                Stream.of(
                        List.of(numbered, numbered),
                        Collections.nCopies(HUGE / 20, GeneratorTable.heading("a")),
                        Collections.nCopies(HUGE / 20, GeneratorTable.heading("!")),
                        twice,
                        back));
    }
}
