package org.mageos.content.document.mdx;

import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Tag;

/** Takes what MDX has beside Markdown for a {@link Document}. */
public final class MdxSink implements MdxConstructs {

    /** Elements in whose text no bare URL is a link. */
    private static final Set<String> VERBATIM = Set.of("a", "code", "pre");

    private static final String NOTHING = String.valueOf(Filler.NOTHING);
    private static final String VERBATIM_OPENING = String.valueOf(Filler.VERBATIM_OPENING);
    private static final String VERBATIM_CLOSING = String.valueOf(Filler.VERBATIM_CLOSING);
    private static final String LESS_THAN = String.valueOf(Filler.LESS_THAN);

    private final ElementReader elements;
    private final BodyBuilder body;

    public MdxSink(ElementReader elements, BodyBuilder body) {
        this.elements = elements;
        this.body = body;
    }

    @Override
    public String tag(Tag tag, Projection source) {
        elements.read(tag, source, true);
        if (!VERBATIM.contains(tag.name()) || tag.kind() == Tag.Kind.SELF_CLOSING) {
            return NOTHING;
        }
        return tag.kind() == Tag.Kind.OPENING ? VERBATIM_OPENING : VERBATIM_CLOSING;
    }

    @Override
    public String expression(Projection source, int start, int end) {
        return NOTHING;
    }

    @Override
    public String comment() {
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
