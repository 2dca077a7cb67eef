package org.mageos.content.document;

/** Takes what MDX has beside Markdown. */
final class MdxSink {

    private final ElementReader elements;
    private final BodyBuilder body;

    MdxSink(ElementReader elements, BodyBuilder body) {
        this.elements = elements;
        this.body = body;
    }

    /** A JSX tag, with the text that its offsets belong to. */
    void tag(Tag tag, Projection source) {
        elements.read(tag, source, true);
    }

    /** An import of another file. */
    void imported(String specifier) {
        if (specifier.endsWith(".md") || specifier.endsWith(".mdx")) {
            body.imported(specifier);
        }
    }
}
