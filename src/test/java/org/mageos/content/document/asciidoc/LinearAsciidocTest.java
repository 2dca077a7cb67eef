package org.mageos.content.document.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.document.Document;
import org.mageos.content.document.Problem;

/**
 * Reading AsciiDoc takes work that grows with the length of a text, not with its square, whatever
 * the text repeats (AD190-AD195). {@code -Dshapes.size=1000000} tries longer texts.
 */
class LinearAsciidocTest {

    private static final int SIZE = Integer.getInteger("shapes.size", 20_000);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Each is repeated; what stands before a {@code …} comes first. */
    private static final List<String> PARTS =
            List.of(
                    "<<a ",
                    "*a ",
                    "`a ",
                    "#a ",
                    "+a ",
                    "++a ",
                    "$$a ",
                    "[a]#",
                    "]#",
                    "]+",
                    "^a",
                    "__a ",
                    "pass:[",
                    "pass:q[a] ",
                    "+++<a href=b>+++",
                    "stem:[",
                    "xref:x[",
                    "xref:",
                    "link:x[",
                    "link:x[y] ",
                    "link:",
                    "image:x[",
                    "image:",
                    "footnote:[",
                    "footnote:a",
                    "anchor:a",
                    "[[",
                    "[[a,",
                    "((",
                    "http://",
                    "\"http://a",
                    "<http://a ",
                    "a@",
                    "a@b.",
                    "{a} ",
                    "{a",
                    "\\{a}",
                    "{counter:a}",
                    "&#1",
                    "== Same\n\n",
                    "== {a} &\n\n",
                    "Same\n----\n\n",
                    "[[a]]\n",
                    "[#a]\n",
                    ".a\n",
                    "* a\n",
                    "* a\n+\n",
                    "* a\n\n",
                    "a:: b\n",
                    "a::\n\n",
                    ". a\n.. b\n",
                    "+\n",
                    " a\n\n",
                    "|===\n",
                    "|===\n\u2026|a ",
                    "|===\n\u2026a|== Same\n",
                    "|===\n\u2026a|b\n",
                    "[cols=\"99999*a\"]\n|===\n\u20269999*|b\n",
                    ",===\n\u2026\"a,\n",
                    "====\n",
                    "--\n",
                    "////\n",
                    "----\n",
                    "ifdef::a[]\n",
                    "ifdef::z,y[]\nendif::[]\n",
                    "endif::[]\n",
                    "ifeval::[\"{a}\" == \"b\"]\n",
                    "include::a.txt[]\n",
                    "include::page.adoc[]\n",
                    ":a: b\n",
                    ":a: {a}{a}\n",
                    ":a: b \\\n",
                    "// a\n",
                    "> a\n",
                    "a\n",
                    "-- a --",
                    "...");

    static Stream<String> shapes() {
        return PARTS.stream();
    }

    @ParameterizedTest
    @DisplayName("Whatever is repeated")
    @MethodSource("shapes")
    void worksInLinearTime(String part) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60 + SIZE / 1_000),
                () -> {
                    Adoc.read(text(part, SIZE / 4));
                    long less = allocated(text(part, SIZE / 4));
                    long more = allocated(text(part, SIZE));
                    assertThat(more).isLessThan(8 * less + 2_000_000);
                });
    }

    private static String text(String part, int size) {
        int start = part.indexOf('\u2026');
        String repeated = part.substring(start + 1);
        return part.substring(0, Math.max(0, start)) + repeated.repeat(size / repeated.length());
    }

    private static long allocated(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Adoc.read(text);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    @DisplayName("AD195 Blocks within blocks, ten thousand deep, are a finding")
    void boundsNesting() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 10_000; depth++) {
            text.append("*=_".substring(depth % 3, depth % 3 + 1).repeat(4 + depth / 3));
            text.append('\n');
        }
        Document document = Adoc.read(text.append("<<x>>\n").toString());
        assertThat(document.problems()).extracting(Problem::kind).contains(Problem.Kind.LIMIT);
    }

    @Test
    @DisplayName("AD192 A hundred thousand attributes that refer to each other keep their size")
    void boundsAttributes() {
        StringBuilder text = new StringBuilder(":a0: xxxxxxxxxx\n");
        for (int i = 1; i < 100_000; i++) {
            text.append(":a").append(i).append(": {a").append(i - 1).append("}{a");
            text.append(i - 1).append("}\n");
        }
        Document document = Adoc.read(text.append("\nlink:{a99999}.html[x]\n").toString());
        assertThat(document.uses()).hasSize(1);
    }

    @Test
    @DisplayName(
            "AD194 Conditions that are never closed, or close nothing, are told where they stand")
    void boundsConditions() {
        Document open = Adoc.read("= A\n\n" + "ifdef::x[]\n".repeat(20_000) + "<<a>>\n");
        assertThat(open.uses()).isEmpty();
        assertThat(Adoc.flaws(open)).hasSizeBetween(1, 20_000);
        Document closed = Adoc.read("= A\n\n" + "endif::x[]\n".repeat(20_000) + "<<a>>\n");
        assertThat(closed.uses()).hasSize(1);
        String pair = "ifdef::x[]\nifndef::y[]\nendif::x[]\n<<a>>\n";
        Document crossed = Adoc.read("= A\n\n" + pair.repeat(20_000));
        assertThat(crossed.uses()).isEmpty();
    }

    @Test
    @DisplayName("AD191 A table of a megabyte is read whole")
    void readsLargeTables() {
        String row = "|one `two` |<<a>> |a|three\n";
        int rows = 1_000_000 / row.length();
        Document document = Adoc.read("= A\n\n|===\n" + row.repeat(rows) + "|===\n\n<<b>>\n");
        assertThat(document.problems()).isEmpty();
        assertThat(document.uses().size()).isEqualTo(rows + 1);
        String cell = "a|* item <<c>>\n";
        int cells = 1_000_000 / cell.length();
        Document nested = Adoc.read("[cols=1]\n|===\n" + cell.repeat(cells) + "|===\n");
        assertThat(nested.uses().size()).isEqualTo(cells);
    }

    @Test
    @DisplayName("AD163 Many small parts of a long file are not too much")
    void readsPartsOfLongFiles() {
        String part = "// tag::a[]\n<<x>>\n// end::a[]\n";
        Map<String, String> files = Map.of("a.adoc", part + "text\n".repeat(40_000));
        String page = "include::a.adoc[tag=a]\n\n".repeat(200);
        Document document = Adoc.read(page, Adoc.CONVERTED, files);
        assertThat(document.problems()).isEmpty();
    }

    @Test
    @DisplayName("AD193 Files that include each other twice stop, and a circle is told")
    void boundsInclusions() {
        Map<String, String> files =
                Map.of(
                        "a.adoc", "include::b.adoc[]\n\ninclude::b.adoc[leveloffset=1]\n",
                        "b.adoc", "include::a.adoc[]\n\ninclude::a.adoc[leveloffset=1]\n");
        Document document = Adoc.read("include::a.adoc[]\n", Adoc.CONVERTED, files);
        assertThat(Adoc.flaws(document))
                .isNotEmpty()
                .allMatch(flaw -> flaw.contains("includes itself"));
    }
}
