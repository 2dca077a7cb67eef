package org.mageos.content.document.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.document.Document;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.Use;

/**
 * What Asciidoctor itself makes of snippets: {@code answers.txt}, which {@code
 * src/bench/asciidoc-compare/answers.mjs} writes with {@code @asciidoctor/core} 2.2.9.
 */
class AsciidoctorAnswersTest {

    record Snippet(String names, String source, List<String> answers) {
        @Override
        public String toString() {
            return names;
        }
    }

    static Stream<Snippet> snippets() throws IOException {
        return Arrays.stream(text("answers.txt").split("(?m)^%%% "))
                .skip(1)
                .map(AsciidoctorAnswersTest::snippet);
    }

    private static Snippet snippet(String text) {
        String[] parts = text.split("(?m)^%%%$\n?", 2);
        int line = parts[0].indexOf('\n');
        return new Snippet(
                parts[0].substring(0, line),
                parts[0].substring(line + 1),
                parts[1].lines().filter(one -> !one.isEmpty()).toList());
    }

    private static String text(String name) throws IOException {
        try (InputStream in = AsciidoctorAnswersTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @DisplayName("Ids, links and images are those of Asciidoctor's HTML")
    @MethodSource("snippets")
    void isWhatAsciidoctorMakes(Snippet snippet) throws IOException {
        Map<String, String> files =
                Map.of("part.adoc", text("part.adoc"), "tags.txt", text("tags.txt"));
        Document document = Adoc.read(snippet.source(), Adoc.CONVERTED, files);
        assertThat(said(document)).containsExactlyInAnyOrderElementsOf(snippet.answers());
    }

    private static List<String> said(Document document) {
        Set<String> lines = new TreeSet<>();
        Adoc.ids(document).forEach(id -> lines.add("id " + id));
        document.uses().forEach(use -> lines.add(line(use)));
        for (IncludedPart part : document.parts()) {
            part.uses().forEach(use -> lines.add(line(use)));
        }
        return new ArrayList<>(lines);
    }

    /** A link or image as it stands in HTML. */
    private static String line(Use use) {
        String target = use.destination();
        if (use.kind() == Use.Kind.IMAGE) {
            return "image " + target.replace(" ", "%20");
        }
        boolean reference = use.syntax() == Use.Syntax.XREF || use.syntax() == Use.Syntax.SHORTHAND;
        if (!reference || target.startsWith("#")) {
            return "link " + target;
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 || hash == target.length() - 1 ? "" : target.substring(hash);
        String source = XrefPath.source(use.syntax(), path);
        int dot = source.lastIndexOf('.');
        boolean swapped =
                source.endsWith(".adoc")
                        || use.syntax() == Use.Syntax.SHORTHAND && source.endsWith(".txt");
        return "link " + (swapped ? source.substring(0, dot) + ".html" : source) + fragment;
    }
}
