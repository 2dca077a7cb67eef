package org.mageos.content.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.javadoc.JavadocAnswer.Kind;

/**
 * What javadoc 17 and 25 have written of classes, told by their sources alone; {@code
 * src/test/resources/javadoc/README.md} tells how.
 */
class WrittenAnchorsTest {

    private static final Path DATA = Path.of("src/test/resources/javadoc");

    private final SourceJavadoc javadoc = new SourceJavadoc(sources());

    private static SourceFolder sources() {
        SourceFolder sources = new SourceFolder();
        Path root = DATA.resolve("sources");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                sources.file(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private Kind judge(String link) {
        int sharp = link.indexOf('#');
        JavadocPage page = JavadocPage.parse(link.substring(0, sharp));
        assertThat(javadoc.page(page).kind()).as(link).isEqualTo(Kind.FOUND);
        return javadoc.anchor(page, link.substring(sharp + 1)).kind();
    }

    @ParameterizedTest
    @DisplayName("JD10-JD15 JD19 JD21 each anchor that javadoc wrote is found")
    @ValueSource(strings = {"tricky-17", "tricky-25", "jsoup-17", "jsoup-25"})
    void findsWhatJavadocWrote(String list) throws IOException {
        for (String link : Files.readAllLines(DATA.resolve(list + ".txt"))) {
            assertThat(judge(link)).as(link).isEqualTo(Kind.FOUND);
        }
    }

    @ParameterizedTest
    @DisplayName("JD13 the same where a part of the sources is not there, but for what hangs on it")
    @ValueSource(strings = {"snakeyaml-17", "snakeyaml-25"})
    void claimsNothingOfAPart(String list) throws IOException {
        for (String link : Files.readAllLines(DATA.resolve(list + ".txt"))) {
            assertThat(judge(link)).as(link).isNotEqualTo(Kind.MISSING);
        }
    }

    @ParameterizedTest
    @DisplayName("JD30 each anchor of a method that is misspelt is missing")
    @ValueSource(strings = {"tricky-17", "tricky-25", "jsoup-17", "jsoup-25"})
    void missesWhatJavadocDidNotWrite(String list) throws IOException {
        List<String> links = Files.readAllLines(DATA.resolve(list + ".txt"));
        Set<String> written = new HashSet<>(links);
        int tried = 0;
        for (String link : links) {
            for (String misspelt : misspelt(link)) {
                if (!written.contains(misspelt)) {
                    assertThat(judge(misspelt)).as(misspelt).isEqualTo(Kind.MISSING);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    @ParameterizedTest
    @DisplayName("JD19 JD30 no anchor of a part or field that is misspelt is found")
    @ValueSource(strings = {"tricky-17", "tricky-25", "jsoup-17", "jsoup-25"})
    void findsNoOtherParts(String list) throws IOException {
        List<String> links = Files.readAllLines(DATA.resolve(list + ".txt"));
        Set<String> written = new HashSet<>(links);
        for (String link : links) {
            for (String misspelt : List.of(link + "x", link.substring(0, link.length() - 1))) {
                if (!link.endsWith(")") && !written.contains(misspelt)) {
                    assertThat(judge(misspelt)).as(misspelt).isNotEqualTo(Kind.FOUND);
                }
            }
        }
    }

    private static List<String> misspelt(String link) {
        List<String> misspelt = new ArrayList<>();
        if (link.endsWith(")")) {
            misspelt.add(link.replaceFirst("\\(", "X("));
            misspelt.add(link.substring(0, link.length() - 1) + ",long[][][])");
            misspelt.add(link.replace("java.lang.", ""));
            misspelt.add(link.replace("...", "[]..."));
            misspelt.add(link.replaceFirst("\\([^)]", "(x"));
        }
        return misspelt;
    }
}
