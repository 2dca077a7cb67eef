package org.mageos.content.document.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Typography;
import org.mageos.content.document.Use;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.value.Value;

class DocumentCacheTest {

    private static final MarkdownOptions OPTIONS = MarkdownOptions.DEFAULT;

    /** Something of all that a document may have. */
    private static final List<String> PARTS =
            List.of(
                    "---\ntitle: A 'b'\ndate: 2026-01-31\nn: [1, 1.50, .nan, ~, yes, \"\\uD83D\"]\n"
                            + "o: {a: -1e400, b: 'x'}\n---\n",
                    "+++\ntitle = 'A'\n+++\n",
                    "---\n: broken: [\n---\n",
                    "# Überschrift `code` {#own}\n",
                    "## A\n\n### 日本 😀\n",
                    "[a](b.md#c) ![](d.png) <https://example.org> [[Page]]\n",
                    "[x][y] [y] [z][]\n\n[y]: https://example.org 'T'\n",
                    "Text[^1].\n\n[^1]: Note.\n",
                    "<a name=\"n\" href='/x'>l</a> <img src=i.png srcset='a 1x, b 2x'>\n",
                    "<!-- mageos-content ignore link/broken because -->\n",
                    "<div id=x>\n\n# In\n\n</div>\n",
                    "- a\n  - [b](c)\n\n> quote [d](e)\n",
                    "| a | b |\n|---|---|\n| [c](d) | ![e](f) |\n",
                    "import X from './x.mdx'\n\n<X href={y} a='b'>text</X>\n",
                    "```js\n[no](link)\n```\n",
                    "\u0000 \u2028 \ufeff [a](<b c>)\n");

    @TempDir private Path folder;

    @Property(tries = 300)
    void bytesAreTheDocumentAgain(@ForAll Random random) {
        String name = random.nextBoolean() ? "a.md" : random.nextBoolean() ? "b.mdx" : "c.html";
        Document document = parse(name, text(random));

        byte[] bytes = DocumentBytes.of(document);

        assertThat(DocumentBytes.read(name, new ByteSource(bytes, 0, bytes.length)))
                .isEqualTo(document);
    }

    @Property(tries = 300)
    void damagedBytesAreNeverMoreThanRefused(@ForAll Random random) {
        byte[] bytes = DocumentBytes.of(parse("a.md", text(random)));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));

        try {
            DocumentBytes.read("a.md", new ByteSource(bytes, 0, random.nextInt(bytes.length) + 1));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ClassCastException e) {
            assertThat(e).isNotNull();
        }
    }

    @Test
    @DisplayName("CA2: an unchanged file is not read again, a changed one is")
    void knowsByContent() throws IOException {
        Document document = kept("a.md", "# A\n");

        KeptDocuments later = open("build", OPTIONS);

        assertThat(later.document("a.md", bytes("# A\n"))).contains(document);
        assertThat(later.document("a.md", bytes("# B\n"))).isEmpty();
        assertThat(later.document("b.md", bytes("# A\n"))).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherBuildOrAnotherWayOfReading() throws IOException {
        kept("a.md", "# A\n");

        assertThat(open("other", OPTIONS).document("a.md", bytes("# A\n"))).isEmpty();
        assertThat(
                        open("build", new MarkdownOptions(Dialect.GITHUB, true, Map.of()))
                                .document("a.md", bytes("# A\n")))
                .isEmpty();
        MarkdownOptions mdx =
                new MarkdownOptions(Dialect.GITHUB, false, Map.of(), file -> true, false);
        assertThat(open("build", mdx).document("a.md", bytes("# A\n"))).isEmpty();
    }

    @Test
    void saysAllOfTheOptions() {
        // Whoever adds a component adds it to the text of the options, or to the bytes, too.
        assertThat(MarkdownOptions.class.getRecordComponents()).hasSize(5);
        assertThat(MarkdownOptions.Component.class.getRecordComponents()).hasSize(2);
        assertThat(Dialect.class.getRecordComponents()).hasSize(10);
        assertThat(Typography.class.getRecordComponents()).hasSize(4);
        assertThat(Dialect.Values.class.getRecordComponents()).hasSize(2);
        assertThat(Document.class.getRecordComponents()).hasSize(15);
        assertThat(Use.class.getRecordComponents()).hasSize(8);
        assertThat(Heading.class.getRecordComponents()).hasSize(6);
        assertThat(ElementId.class.getRecordComponents()).hasSize(3);
        assertThat(Instruction.class.getRecordComponents()).hasSize(7);
        assertThat(Value.Scalar.class.getRecordComponents()).hasSize(5);
        String text =
                OptionsText.of(
                        new MarkdownOptions(
                                Dialect.GITHUB,
                                false,
                                Map.of(
                                        "B",
                                                new MarkdownOptions.Component(
                                                        Set.of("y", "x"), Set.of()),
                                        "A", new MarkdownOptions.Component(Set.of(), Set.of("z"))),
                                FileKind::isMdx,
                                false));
        assertThat(text).containsSubsequence("A", "[z]", "B", "[x, y]");
    }

    @Test
    @DisplayName("CA3: a damaged cache is passed over, and written anew")
    void passesOverWhatIsDamaged() throws IOException {
        Document document = kept("a.md", "# A\n");
        Path file = file();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(file, damaged);
            assertThat(open("build", OPTIONS).document("a.md", bytes("# A\n"))).isEmpty();
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(open("build", OPTIONS).document("a.md", bytes("# A\n"))).isEmpty();
        }

        assertThat(kept("a.md", "# A\n")).isEqualTo(document);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void forgetsWhatIsGone() throws IOException {
        DocumentCache first = DocumentCache.in(folder, "build");
        KeptDocuments documents = first.open(Path.of("root"), OPTIONS).orElseThrow();
        documents.keep(parse("a.md", "# A\n"), bytes("# A\n"));
        documents.keep(parse("b.md", "# B\n"), bytes("# B\n"));
        first.save();
        long both = Files.size(file());
        DocumentCache second = DocumentCache.in(folder, "build");
        second.open(Path.of("root"), OPTIONS).orElseThrow().document("a.md", bytes("# A\n"));
        second.save();

        assertThat(Files.size(file())).isLessThan(both);
        assertThat(open("build", OPTIONS).document("a.md", bytes("# A\n"))).isPresent();
        assertThat(open("build", OPTIONS).document("b.md", bytes("# B\n"))).isEmpty();
    }

    @Test
    void isNotWrittenWhereNothingIsNew() throws IOException {
        kept("a.md", "# A\n");
        Files.setLastModifiedTime(file(), FileTime.fromMillis(0));
        DocumentCache cache = DocumentCache.in(folder, "build");
        cache.open(Path.of("root"), OPTIONS).orElseThrow().document("a.md", bytes("# A\n"));
        cache.save();

        assertThat(Files.getLastModifiedTime(file()).toMillis()).isZero();
    }

    @Test
    void keepsNothingWithoutAFolder() throws IOException {
        DocumentCache none = DocumentCache.none();
        none.save();

        assertThat(none.open(Path.of("root"), OPTIONS)).isEmpty();
    }

    private Document kept(String name, String text) throws IOException {
        DocumentCache cache = DocumentCache.in(folder, "build");
        Document document = parse(name, text);
        cache.open(Path.of("root"), OPTIONS).orElseThrow().keep(document, bytes(text));
        cache.save();
        return document;
    }

    private KeptDocuments open(String build, MarkdownOptions options) throws IOException {
        Optional<KeptDocuments> opened =
                DocumentCache.in(folder, build).open(Path.of("root"), options);
        return opened.orElseThrow();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Document parse(String name, String text) {
        return new DocumentParser(OPTIONS).parse(name, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            parts.add(PARTS.get(random.nextInt(PARTS.size())));
        }
        return String.join("\n", parts);
    }
}
