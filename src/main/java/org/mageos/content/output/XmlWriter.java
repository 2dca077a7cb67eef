package org.mageos.content.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document as it comes, indented by two spaces, without holding any of it. Whatever
 * the texts are, the document is well-formed: see {@link XmlText}. Not thread-safe.
 */
public final class XmlWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a document.
     *
     * @param out takes it; the writer's encoding must be UTF-8
     */
    public XmlWriter(Writer out) throws IOException {
        // Not the factory that another library may have registered: its bytes would differ.
        XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
        factory.setProperty("escapeCharacters", true);
        // An OutputStreamWriter would get other bytes than any other: emoji as references.
        Writer buffer = new BufferedWriter(out);
        try {
            xml = factory.createXMLStreamWriter(buffer);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        buffer.write(DECLARATION);
    }

    /**
     * Begins an element that holds others.
     *
     * @param name its name, with the prefix if it has one
     * @param attributes names and values in turn; namespaces are attributes, too
     */
    public XmlWriter open(String name, String... attributes) throws IOException {
        return write(
                () -> {
                    start(name, attributes);
                    open.push(name);
                });
    }

    /** Ends the element that was begun last. */
    public XmlWriter close() throws IOException {
        return write(
                () -> {
                    open.pop();
                    indent();
                    xml.writeEndElement();
                });
    }

    /** An element that holds a text, as it is: {@code <b>} in it is no markup. */
    public XmlWriter element(String name, String text, String... attributes) throws IOException {
        return write(
                () -> {
                    start(name, attributes);
                    xml.writeCharacters(XmlText.clean(text));
                    xml.writeEndElement();
                });
    }

    /** An element that holds nothing. */
    public XmlWriter empty(String name, String... attributes) throws IOException {
        return write(
                () -> {
                    indent();
                    xml.writeEmptyElement(name);
                    attributes(attributes);
                });
    }

    /** Passes on what was written so far, as to who counts it. */
    public void flush() throws IOException {
        write(xml::flush);
    }

    /** Ends the document; the writer below stays open. */
    public void end() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        write(
                () -> {
                    xml.writeCharacters("\n");
                    xml.writeEndDocument();
                    xml.flush();
                });
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], XmlText.line(attributes[i + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(open.size()));
    }

    private XmlWriter write(Writing writing) throws IOException {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }
}
