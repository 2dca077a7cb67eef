package org.mageos.content.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.url.Destination;

/** JD50 to JD54: the documentation of the JDK, told by the running one. */
class RuntimeJavadocTest {

    private static final int VERSION = Runtime.version().feature();

    private final RuntimeJavadoc javadoc = new RuntimeJavadoc(VERSION);

    private String judge(String link) {
        Destination url =
                Destination.parse(
                        "https://docs.oracle.com/en/java/javase/" + VERSION + "/docs/api/" + link);
        JavadocPage page = javadoc.page(url).orElseThrow();
        JavadocAnswer answer = javadoc.page(page);
        Optional<String> anchor = url.fragment();
        if (anchor.isPresent() && answer.kind() == JavadocAnswer.Kind.FOUND) {
            answer = javadoc.anchor(page, anchor.get());
        }
        return answer.kind().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("JD50-JD53 classes and members of the running JDK")
    @CsvSource(
            delimiter = ';',
            value = {
                "JD50; java.base/java/util/List.html; found",
                "JD50; java.base/java/util/Map.Entry.html; found",
                "JD50; java.base/java/util/Lists.html; missing",
                "JD50; java.base/java/util/package-summary.html; found",
                "JD50; java.base/sun/misc/package-summary.html; missing",
                "JD50; java.sql/java/util/List.html; missing",
                "JD50; java.base/java/lang/AbstractStringBuilder.html; missing",
                "JD50; no.such.module/java/util/List.html; unknown",
                "JD54; java/util/List.html; unknown",
                "JD50; index.html; unknown",
                "JD51; java.base/java/util/List.html#of(E...); found",
                "JD51; java.base/java/util/List.html#of(java.lang.Object[]); found",
                "JD51; java.base/java/util/List.html#of(java.lang.Object...); missing",
                "JD51; java.base/java/util/List.html#of-E...-; missing",
                "JD51; java.base/java/util/ArrayList.html#stream(); missing",
                "JD51; java.base/java/lang/String.html#%3Cinit%3E(char%5B%5D,int,int); found",
                "JD13; java.base/java/lang/StringBuilder.html#setLength(int); found",
                "JD52; java.base/java/lang/Thread.State.html#valueOf(java.lang.String); found",
                "JD53; java.base/java/util/List.html#method.summary; unknown",
                "JD53; java.base/java/util/regex/Pattern.html#sum; unknown"
            })
    void judges(String id, String link, String expected) {
        assertThat(judge(link)).isEqualTo(expected);
    }

    @Test
    @DisplayName("JD53 JD54 another version is not judged")
    void judgesNoOtherVersion() {
        for (String start :
                new String[] {
                    "https://docs.oracle.com/en/java/javase/" + (VERSION - 1) + "/docs/api/",
                    "https://docs.oracle.com/javase/8/docs/api/",
                    "https://example.org/en/java/javase/" + VERSION + "/docs/api/"
                }) {
            assertThat(javadoc.page(Destination.parse(start + "java.base/java/util/List.html")))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("JD51 says how an anchor is spelt")
    void suggests() {
        JavadocPage list = JavadocPage.parse("java.base/java/util/List.html");
        assertThat(javadoc.anchor(list, "add-int-E-").suggestion()).contains("add(int,E)");
        assertThat(javadoc.anchor(list, "size(int)").suggestion()).contains("size()");
    }
}
