package org.mageos.content.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
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
        String text;
        try {
            CharsetDecoder decoder =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            text = decoder.decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return unreadable(file, content);
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

    private static Document unreadable(String file, byte[] content) {
        Position position = firstMalformed(content);
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

    /** Where the first byte stands that is no UTF-8. */
    private static Position firstMalformed(byte[] content) {
        String replaced = new String(content, StandardCharsets.UTF_8);
        int offset = Math.max(0, replaced.indexOf('\uFFFD'));
        return TextLines.of(replaced).position(offset);
    }
}
