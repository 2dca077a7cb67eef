package org.mageos.content.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.slug.JekyllSlugs.Mode;

class PathSlugsTest {

    @ParameterizedTest(name = "{0} column {1}")
    @MethodSource("tables")
    void makesThePathsOfTheGenerator(String file, int column, UnaryOperator<String> path) {
        // There was no page of this name, or two.
        Set<String> none = Set.of("-", "(none)");
        List<List<String>> rows =
                GeneratorTable.rows(file)
                        .filter(row -> !file.startsWith("hugo") || !none.contains(row.get(column)))
                        .toList();
        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(rows.stream().map(row -> row.get(0) + "\t" + path.apply(row.get(0))))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.get(0) + "\t" + row.get(column)).toList());
    }

    static Stream<Arguments> tables() {
        HugoPaths plain = HugoPaths.DEFAULT;
        HugoPaths accents = new HugoPaths(true, true);
        return Stream.of(
                hugo(1, plain::urlize),
                hugo(3, new HugoPaths(false, false)::urlize),
                hugo(5, text -> "/" + plain.urlize("s/" + text + "/")),
                hugo(7, plain::urlize),
                hugo(8, accents::urlize),
                hugo(9, new HugoPaths(false, false)::urlize),
                hugo(11, text -> page("s/" + plain.page(text))),
                hugo(12, text -> page("s/" + accents.page(text))),
                jekyll(1, Mode.RAW),
                jekyll(2, Mode.DEFAULT),
                jekyll(3, Mode.PRETTY),
                jekyll(4, Mode.ASCII),
                jekyll(5, Mode.LATIN),
                jekyll(6, Mode.NONE),
                Arguments.of("jekyll.tsv", 7, path(t -> JekyllSlugs.slugify(t, Mode.PRETTY, true))),
                Arguments.of(
                        "docusaurus-names.tsv", 1, path(DocusaurusNames::withoutNumberPrefixes)));
    }

    private static Arguments hugo(int column, UnaryOperator<String> path) {
        // Where nothing is behind the sign of a fragment, the table has no sign.
        UnaryOperator<String> inUrl = text -> withoutEmptyFragment(path.apply(text));
        return Arguments.of("hugo-paths.tsv", column, inUrl);
    }

    private static String withoutEmptyFragment(String url) {
        return url.endsWith("#") ? url.substring(0, url.length() - 1) : url;
    }

    private static Arguments jekyll(int column, Mode mode) {
        return Arguments.of("jekyll.tsv", column, path(t -> JekyllSlugs.slugify(t, mode, false)));
    }

    private static UnaryOperator<String> path(UnaryOperator<String> path) {
        return path;
    }

    private static String page(String path) {
        return path.endsWith("/") ? "/" + path : "/" + path + "/";
    }

    @Property(tries = 200)
    void neverThrows(@ForAll String text) {
        assertThat(tables())
                .allSatisfy(
                        table -> {
                            @SuppressWarnings("unchecked")
                            UnaryOperator<String> path = (UnaryOperator<String>) table.get()[2];
                            assertThat(path.apply(text)).isNotNull();
                        });
    }
}
