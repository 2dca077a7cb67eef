package org.mageos.content.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An element of a document that the JDK's parser has read. */
record Xml(Element element) {

    static Xml parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            // A document type would fail: FM82.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new Xml(
                    builder.parse(new InputSource(new StringReader(text))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    String name() {
        return element.getTagName();
    }

    String namespace() {
        return Optional.ofNullable(element.getNamespaceURI()).orElse("");
    }

    String text() {
        return element.getTextContent();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    List<String> names() {
        return children().stream().map(Xml::name).toList();
    }

    List<Xml> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new Xml((Element) node))
                .toList();
    }

    List<Xml> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    List<String> texts(String name) {
        return children(name).stream().map(Xml::text).toList();
    }

    /** The only child of that name. */
    Xml child(String name) {
        List<Xml> children = children(name);
        if (children.size() != 1) {
            throw new AssertionError(name + ": " + children.size() + " times");
        }
        return children.get(0);
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
