package org.mageos.content.built;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkGraphTest {

    private static final TargetResolver RESOLVER = new TargetResolver(Set.of("https://a.org"));

    @TempDir private Path folder;

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> groups() {
        return LinkGraph.of(BuiltSite.read(folder), RESOLVER).stream()
                .map(
                        group ->
                                group.first()
                                        + " "
                                        + group.element()
                                        + " "
                                        + group.target()
                                        + " "
                                        + group.pages()
                                        + "/"
                                        + group.occurrences())
                .toList();
    }

    @Test
    void groupsEqualReferencesI09E14() throws IOException {
        file("index.html", "<a href=x></a><a href=/x><img src=x>");
        file("b/index.html", "<a href=../x><a href=x>");
        file("c.html", "<p>\n<a href=https://A.org/x>");
        assertThat(groups())
                .containsExactly(
                        "b/index.html:1:9 a /x 3/4",
                        "b/index.html:1:22 a /b/x 1/1",
                        "index.html:1:35 img /x 1/1");
    }

    @Test
    void resolvesAgainstBaseB12() throws IOException {
        file("a.html", "<a href=/x>");
        file("b.html", "<base href=https://b.org/c/><a href=/x><a href=y>");
        file("c.html", "<base href=/d/><a href=y><a href=/x>");
        assertThat(groups())
                .containsExactly(
                        "a.html:1:9 a /x 2/2",
                        "b.html:1:37 a https://b.org/x 1/1",
                        "b.html:1:48 a https://b.org/c/y 1/1",
                        "c.html:1:24 a /d/y 1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "a/index.html, b, /a/b",
        "a/b.html, c?d#e, /a/c?d#e",
        "a/b.html, ?d, /a/b.html?d",
        "a/b.html, '#e', /a/b.html#e",
        "a/b.html, '', /a/b.html",
        "a/b.html, ../../../c, /c",
        "a/b.html, ./, /a/",
        "a/b.html, .., /",
        "a/b.html, %2e%2E/c, /c",
        "a/b.html, ..\\c, /c",
        "a/b.html, /c/./d/../e, /c/e",
        "a/b.html, //a.org/c, /c",
        "a/b.html, //b.org, https://b.org/",
        "a/b.html, http://B.org/C/../D?e#f, http://b.org/D?e#f",
        "a/b.html, https://a.org?x, /?x",
        "a/b.html, mailto:a@b.c?subject=d, mailto:a@b.c?subject=d",
        "a/b.html, c:d, c:d",
        "a/b.html, ./c:d, /a/c:d",
    })
    void resolvesLikeBrowsersB10B13B14D17(String file, String value, String target) {
        assertThat(RESOLVER.resolve(RESOLVER.of(file), value)).hasToString(target);
    }
}
