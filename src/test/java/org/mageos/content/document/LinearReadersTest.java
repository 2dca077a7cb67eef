package org.mageos.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.document.render.HtmlRenderer;

/**
 * Reading and rendering take work that grows with the length of a text, not with its square,
 * whatever the text repeats. The work is measured in bytes that are allocated, which no load of the
 * machine changes; a search that allocates nothing is stopped by the clock.
 *
 * <p>{@code -Dshapes.size=100000}, or 1000000, tries longer texts.
 */
class LinearReadersTest {

    private static final int SIZE = Integer.getInteger("shapes.size", 20_000);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Each is repeated; what stands before a {@code …} comes first. */
    private static final List<String> PARTS =
            List.of(
                    "<!-- \n",
                    "<a>",
                    "</A>",
                    "<A>\n",
                    "<A b='",
                    "<a b={\n",
                    "{a\n",
                    "{",
                    "{/* ",
                    "`a\n",
                    "`a``b```c",
                    "- ",
                    "> - x\n",
                    "> x\n> x\n\n",
                    "- a\n\u2026    b\n",
                    "- - - - - - - - a\n\u2026b\n",
                    "> <a\n",
                    "a\n\u2026    more words of the paragraph\n",
                    "!!! note\n    ",
                    "```\n",
                    "    ~~~\n",
                    "- ```\n\u2026\n",
                    ":::a[\n",
                    "::a[b]{c}\n",
                    "[a](",
                    "[a]: b \"c\n",
                    "[a][b]",
                    "*a ",
                    "_*",
                    "$a ",
                    "http://a.b/",
                    "&amp;",
                    "<?",
                    "| a ",
                    "| a |\n|---|\n\u2026| b |\n",
                    "## a\n",
                    "a\n===\n",
                    "import {\n\n",
                    "export `\n\n",
                    "---\n",
                    "---\na: b\n\u2026c: d\n",
                    "---\na:\n\u2026  - \n",
                    "+++\n\u2026a.b = 1\n");

    static Stream<String> files() {
        return PARTS.stream().flatMap(part -> Stream.of("a.md " + part, "a.mdx " + part));
    }

    @ParameterizedTest
    @MethodSource("files")
    void worksInLinearTime(String shape) {
        String file = shape.substring(0, shape.indexOf(' '));
        String part = shape.substring(file.length() + 1);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60 + SIZE / 1_000),
                () -> {
                    read(file, text(part, SIZE / 4));
                    long less = allocated(file, text(part, SIZE / 4));
                    long more = allocated(file, text(part, SIZE));
                    assertThat(more).isLessThan(8 * less + 2_000_000);
                });
    }

    /** What is searched without memory, but up to the end of the file for each of many parts. */
    @ParameterizedTest
    @ValueSource(strings = {"$<b>$", "<!-- mageos-content ignore -->\n\n\u2026*a* "})
    void searchesInLinearTime(String part) {
        byte[] content = (text(part, 1_500_000) + " [x](y)\n").getBytes(StandardCharsets.UTF_8);
        Document document = new DocumentParser(MarkdownOptions.DEFAULT).parse("a.md", content);
        assertThat(document.uses()).extracting(Use::destination).containsExactly("y");
    }

    private static String text(String part, int size) {
        int start = part.indexOf('\u2026');
        String repeated = part.substring(start + 1);
        return part.substring(0, Math.max(0, start)) + repeated.repeat(size / repeated.length());
    }

    private static long allocated(String file, String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        read(file, text);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void read(String file, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new DocumentParser(MarkdownOptions.DEFAULT).parse(file, content)).isNotNull();
        assertThat(new HtmlRenderer(MarkdownOptions.DEFAULT).render(file, content)).isNotNull();
    }
}
