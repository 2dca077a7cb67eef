package org.mageos.content.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section JD of the cases: which pages and anchors Javadoc makes of sources. */
class SourceJavadocTest {

    private static final SourceFolder SOURCES =
            new SourceFolder()
                    .file(
                            "src/main/java/org/x/Y.java",
                            """
                            package org.x;

                            import java.util.*;
                            import org.unknown.*;

                            public class Y<T> {
                                public static final int LIMIT = 1;
                                public Y(String name) {}
                                public void m(int a, String[] b) {}
                                public void list(List<T> a, Foreign b) {}
                                public void $d(_U a) {}
                                public static class In { public In() {} }
                                static class Hidden {}
                            }
                            """)
                    .file("src/main/java/org/x/Internal.java", "package org.x; class Internal {}")
                    .file("src/main/java/org/x/Future.java", "package org.x; public klass F {}")
                    .file(
                            "src/main/java/org/x/Sub.java",
                            "package org.x; public class Sub extends Y<String> {}")
                    .file(
                            "src/main/java/org/x/Far.java",
                            "package org.x; public class Far extends org.far.Away {}")
                    .file(
                            "src/main/java/org/x/Bean.java",
                            "package org.x; import lombok.Data; @Data public class Bean {}")
                    .file("src/test/java/org/x/YTest.java", "package org.x; public class YTest {}")
                    .file("src/main/java/org/mixed/A.java", "package org.mixed; class A {}")
                    .file("src/main/kotlin/org/mixed/B.kt", "class B");

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("JD pages")
    @CsvSource({
        "JD01, org/x/Y.html, found",
        "JD01, org/x/Y.In.html, found",
        "JD01, org/x/Y$In.html, missing",
        "JD01, org.mod/org/x/Y.html, found",
        "JD01, mod/org/x/Y.html, found",
        "JD01, org/x/y.html, missing",
        "JD02, org/x/Internal.html, missing",
        "JD02, org/x/Y.Hidden.html, missing",
        "JD02, org/x/Y.Nothing.html, missing",
        "JD40, org/x/Gone.html, missing",
        "JD40, org/x/YTest.html, missing",
        "JD40, org/other/Gone.html, unknown",
        "JD40, org/mixed/Gone.html, unknown",
        "JD40, org/x/Future.html, unknown",
        "JD03, '', found",
        "JD03, index.html, found",
        "JD03, help-doc.html, found",
        "JD03, org/x/index.html, unknown",
        "JD04, search.html, unknown",
        "JD04, stylesheet.css, unknown",
        "JD05, org/x/package-summary.html, found",
        "JD05, org/nothing/package-summary.html, unknown",
        "JD05, org/x/package-frame.html, unknown",
        "JD07, org/x/doc-files/a.html, unknown",
        "JD22, src-html/org/x/Y.html, unknown",
    })
    void pages(String id, String link, String expected) {
        assertThat(SOURCES.judge(link)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("JD anchors")
    @CsvSource(
            delimiter = ';',
            value = {
                "JD10; org/x/Y.html#m(int,java.lang.String[]); found",
                "JD10; org/x/Y.html#LIMIT; found",
                "JD10; org/x/Y.html#<init>(java.lang.String); found",
                "JD14; org/x/Y.html#<init>(); missing",
                "JD14; org/x/Y.In.html#<init>(); found",
                "JD13; org/x/Sub.html#m(int,java.lang.String[]); missing",
                "JD13; org/x/Far.html#any(); unknown",
                "JD40; org/x/Bean.html#getName(); unknown",
                "JD41; org/x/Y.html#list(java.util.List,org.unknown.Foreign); unknown",
                "JD41; org/x/Y.html#list(java.util.List,org.unknown.Other); missing",
                "JD41; org/x/Y.html#list(java.util.List); missing",
                "JD16; org/x/Y.html#m-int-java.lang.String:A-; unknown",
                "JD16; org/x/Y.html#Y-java.lang.String-; unknown",
                "JD16; org/x/Y.html#m-long-; missing",
                "JD16; org/x/Y.html#:Dd-org.x._U-; unknown",
                "JD17; org/x/Y.html#m(int, java.lang.String[]); missing",
                "JD17; org/x/Y.html#Y(java.lang.String); missing",
                "JD19; org/x/Y.html#method-summary; found",
                "JD19; org/x/Y.html#method.summary; found",
                "JD19; org/x/Y.html#method_summary; found",
                "JD19; org/x/Sub.html#method-detail; missing",
                "JD19; org/x/Y.html#method-summaryx; unknown",
                "JD19; org/x/Y.html#enum-constant-summary; missing",
                "JD19; org/x/Y.html#annotation-interface-element-detail; missing",
                "JD19; org/x/Y.html#annotation.type.elements; unknown",
                "JD19; org/x/Y.In.html#field-summary; missing",
                "JD19; org/x/Sub.html#field-summary; found",
                "JD19; org/x/Sub.html#nested_class_summary; found",
                "JD19; org/x/Y.In.html#nested.class.summary; missing",
                "JD19; org/x/Y.html#methods-inherited-from-class-java.lang.Object; found",
                "JD19; org/x/Sub.html#methods.inherited.from.class.org.x.Y; found",
                "JD19; org/x/Sub.html#methods_inherited_from_class_org.x.Yx; missing",
                "JD19; org/x/Far.html#methods-inherited-from-class-org.far.Away; unknown",
                "JD19; org/x/Y.html#skip-navbar_top; found",
                "JD19; org/x/Y.html#skip.navbar-top; unknown",
                "JD19; org/x/Y.html#allclasses_navbar_bottom; found",
                "JD19; org/x/Y.html#navbar-middle; unknown",
                "JD19; org/x/Y.html#i12; unknown",
                "JD19; org/x/Y.html#type-param-T; found",
                "JD19; org/x/Y.html#type-param-U; unknown",
                "JD19; org/x/Y.html#param-name; unknown",
                "JD19; org/x/Y.html#m(int,java.lang.String[])-type-param-T; unknown",
                "JD20; org/x/Y.html#notes-heading; unknown",
                "JD30; org/x/Y.html#m%28int,java.lang.String%5B%5D%29; found",
                "JD30; org/x/Y.html#%3Cinit%3E(java.lang.String); found",
                "JD30; org/x/Y.html#M(int,java.lang.String[]); missing",
                "JD30; org/x/Y.html#m(int,String[]); missing",
                "JD31; org/x/Y.html#m.28int.2Cjava.lang.String.5B.5D.29; missing",
                "JD31; org/x/Y.html#a.3Cinit.3E.28java.lang.String.29; missing"
            })
    void anchors(String id, String link, String expected) {
        assertThat(SOURCES.judge(link)).isEqualTo(expected);
    }

    @Test
    @DisplayName("JD40 a build that writes sources may have any class, JD02 and show any")
    void leavesOpenWhatTheBuildDecides() {
        SourceFolder sources =
                new SourceFolder()
                        .file("org/x/Y.java", "package org.x; class Y {}")
                        .doubt("generated");
        assertThat(sources.judge("org/x/Gone.html")).isEqualTo("unknown");
        assertThat(sources.judge("org/x/Y.html")).isEqualTo("missing");
        assertThat(sources.showingHidden().judge("org/x/Y.html")).isEqualTo("unknown");
        sources.file("org/x/Z.java", "package org.x; public class Z { private void p() {} }");
        assertThat(sources.judge("org/x/Z.html#p()")).isEqualTo("unknown");
    }

    @Test
    @DisplayName("JD17 JD31 says how the anchor is spelt, or why no spelling works")
    void suggests() {
        assertThat(suggestion("m(int, java.lang.String[])").suggestion())
                .contains("m(int,java.lang.String[])");
        assertThat(suggestion("Y(java.lang.String)").suggestion())
                .contains("<init>(java.lang.String)");
        assertThat(suggestion("m()").suggestion()).contains("m(int,java.lang.String[])");
        assertThat(suggestion("m.28int.2Cjava.lang.String.5B.5D.29").text())
                .contains("'m(int,java.lang.String[])'");
    }

    @Test
    @DisplayName("JD42 sources of Java 10 or later are not read by Javadoc 8")
    void knowsTheVersion() {
        SourceFolder sources =
                new SourceFolder()
                        .file("org/x/Y.java", "package org.x; public class Y { public void m(){} }")
                        .modern();
        assertThat(sources.judge("org/x/Y.html#m--")).isEqualTo("missing");
        assertThat(sources.judge("org/x/Y.html#Y--")).isEqualTo("missing");
        assertThat(sources.judge("org/x/Y.html#m()")).isEqualTo("found");
    }

    private static JavadocAnswer suggestion(String anchor) {
        return new SourceJavadoc(SOURCES).anchor(JavadocPage.parse("org/x/Y.html"), anchor);
    }

    @Test
    @DisplayName("Sources that nest or name each other without end are left undecided")
    void isBounded() {
        SourceFolder sources =
                new SourceFolder()
                        .file("org/x/A.java", "package org.x; public class A extends B {}")
                        .file("org/x/B.java", "package org.x; public class B extends A {}")
                        .file(
                                "org/x/V.java",
                                "package org.x; public class V<T extends U, U extends T> {"
                                        + " public void m(T a, Strange b) {} }")
                        .file(
                                "org/x/Deep.java",
                                "package org.x; public class Deep { int a = "
                                        + "(".repeat(100_000)
                                        + "1"
                                        + ")".repeat(100_000)
                                        + "; }");
        assertThat(sources.judge("org/x/A.html#m()")).isEqualTo("missing");
        assertThat(sources.judge("org/x/V.html#m(int)")).isEqualTo("missing");
        assertThat(sources.judge("org/x/Deep.html")).isEqualTo("unknown");
    }
}
