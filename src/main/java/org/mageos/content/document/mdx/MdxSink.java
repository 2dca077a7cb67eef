package org.mageos.content.document.mdx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.InstructionFinder;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Tag;

/** Takes what MDX has beside Markdown for a {@link Document}. */
public final class MdxSink implements MdxConstructs {

    /** Elements in whose text no bare URL is a link. */
    private static final Set<String> VERBATIM = Set.of("a", "code", "pre");

    /** Elements that show code. */
    private static final Set<String> CODE = Set.of("pre", "code");

    private static final String NOTHING = String.valueOf(Filler.NOTHING);
    private static final String VERBATIM_OPENING = String.valueOf(Filler.VERBATIM_OPENING);
    private static final String VERBATIM_CLOSING = String.valueOf(Filler.VERBATIM_CLOSING);
    private static final String LESS_THAN = String.valueOf(Filler.LESS_THAN);

    private final ElementReader elements;
    private final BodyBuilder body;
    private final InstructionFinder instructions;
    private final boolean htmlComments;
    private final Deque<Open> open = new ArrayDeque<>();

    /** How many elements of code are open. */
    private int openCode;

    /** An element whose closing tag is still to come. */
    private record Open(String name, int start) {}

    /**
     * @param htmlComments whether comments of HTML are comments
     */
    public MdxSink(ElementReader elements, BodyBuilder body, boolean htmlComments) {
        this.htmlComments = htmlComments;
        this.elements = elements;
        this.body = body;
        this.instructions = body.instructions();
    }

    @Override
    public String tag(Tag tag, Projection source) {
        elements.read(tag, source, true);
        if (instructions.isActive()) {
            tellElement(tag, source);
        }
        if (!VERBATIM.contains(tag.name()) || tag.kind() == Tag.Kind.SELF_CLOSING) {
            return NOTHING;
        }
        return tag.kind() == Tag.Kind.OPENING ? VERBATIM_OPENING : VERBATIM_CLOSING;
    }

    /** Of an element that is not closed in the text that opens it, only the tag is known. */
    private void tellElement(Tag tag, Projection source) {
        int start = source.origin(tag.start());
        int end = source.originEnd(tag.start(), tag.end());
        Open innermost = open.peek();
        if (tag.kind() != Tag.Kind.CLOSING) {
            instructions.block(start, end);
        } else if (innermost != null && innermost.name().equals(tag.name())) {
            instructions.block(open.pop().start(), end);
        }
        if (tag.kind() == Tag.Kind.OPENING) {
            open.push(new Open(tag.name(), start));
        }
        if (CODE.contains(tag.name()) && tag.kind() != Tag.Kind.SELF_CLOSING) {
            openCode = Math.max(0, openCode + (tag.kind() == Tag.Kind.OPENING ? 1 : -1));
        }
    }

    @Override
    public String expression(Projection source, int start, int end) {
        if (openCode == 0) {
            instructions.expression(source.origin(start), source.originEnd(start, end));
        }
        return NOTHING;
    }

    @Override
    public String comment(Projection source, int start, int end) {
        if (openCode == 0) {
            int from = source.origin(start);
            int to = source.originEnd(start, end);
            if (htmlComments) {
                instructions.html(from, to);
            } else {
                instructions.htmlInMdx(from, to);
            }
        }
        return NOTHING;
    }

    @Override
    public String lessThan() {
        return LESS_THAN;
    }

    /**
     * An import of another file.
     *
     * @param name what the file as a whole is called here
     */
    void imported(String name, String specifier) {
        if (specifier.endsWith(".md") || specifier.endsWith(".mdx")) {
            body.imported(specifier);
            body.components().isMarkdown(name);
        } else {
            body.components().imported(name, specifier);
        }
    }

    /** The line of a directive. */
    void directive(String text, int content, int end) {
        Directives.id(text, content, end, body);
    }
}
