package org.mageos.content.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.document.FrontMatterParser.Parsed;
import org.mageos.content.document.MarkdownParser.Body;
import org.mageos.content.document.Problem.Kind;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/** The door to the parsers: a file's bytes in, a {@link Document} out. Thread-safe. */
public final class DocumentParser {

    /** What Java puts in the place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final MarkdownParser markdown;

    public DocumentParser(MarkdownOptions options) {
        this.markdown = new MarkdownParser(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a document. What cannot be read is among its problems; it never throws for content.
     *
     * @param file the file's name in the content tree; its extension tells Markdown from MDX
     * @param content the file's bytes, UTF-8 with or without a byte order mark
     */
    public Document parse(String file, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (isUtf16(content)) {
            return unreadable(file, 0, text);
        }
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(content)) {
            return unreadable(file, text.indexOf(REPLACEMENT), text);
        }
        return parse(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Document parse(String file, String text) {
        TextLines lines = TextLines.of(text);
        Parsed frontMatter = FrontMatterParser.parse(text, lines);
        Body body = markdown.parse(file, text, lines, frontMatter.bodyStart());
        List<Problem> problems = new ArrayList<>(frontMatter.problems());
        problems.addAll(body.problems());
        return new Document(
                file,
                frontMatter.frontMatter(),
                body.headings(),
                body.links(),
                body.images(),
                body.ids(),
                body.undefinedReferences(),
                body.imports(),
                problems);
    }

    /** UTF-16 without its mark is valid UTF-8 if all is ASCII, but every second byte is zero. */
    private static boolean isUtf16(byte[] content) {
        return content.length >= 2 && (content[0] == 0) != (content[1] == 0);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Document unreadable(String file, int offset, String decoded) {
        Position position = TextLines.of(decoded).position(offset);
        Problem problem =
                new Problem(
                        Kind.ENCODING, position, "The file is not UTF-8 from here on, not checked");
        return new Document(
                file,
                FrontMatter.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(problem));
    }
}
