package org.mageos.content.html;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.Position;
import org.mageos.content.value.SyntaxProblem;

/**
 * Reads the links of sitemaps, RSS and Atom with their places. Document types and what they define
 * are not read, so that no file can ask for another one or grow in memory.
 */
public final class XmlLinkReader {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";

    /** Feeds and sitemaps are flat; what is deeper is none. */
    private static final int DEEPEST = 100;

    private final XMLStreamReader xml;
    private final List<Reference> references = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Position textStart = Position.START;
    private boolean isText;
    private XmlFormat format = XmlFormat.OTHER;

    private XmlLinkReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a file.
     *
     * @param bytes its content, in the charset that it names
     */
    public static XmlLinks read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml;
        try {
            xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            return new XmlLinks(XmlFormat.OTHER, List.of(), Optional.of(problem(e)));
        }
        return new XmlLinkReader(xml).read();
    }

    private XmlLinks read() {
        try {
            Position place = place();
            boolean isRead = false;
            while (!isRead && xml.hasNext()) {
                isRead = !readNext(xml.next(), place);
                place = place();
            }
            return new XmlLinks(format, references, Optional.empty());
        } catch (XMLStreamException e) {
            return new XmlLinks(format, references, Optional.of(problem(e)));
        } catch (RuntimeException e) {
            // The JDK's parser has its weak places behind an unusual encoding.
            String reason = "the XML cannot be read: " + e;
            SyntaxProblem problem = new SyntaxProblem(place(), reason);
            return new XmlLinks(format, references, Optional.of(problem));
        }
    }

    /**
     * Reads what the parser has met.
     *
     * @param place where it starts
     * @return whether there may be links behind it
     */
    private boolean readNext(int event, Position place) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (open.isEmpty()) {
                format = format();
                if (format == XmlFormat.OTHER) {
                    return false;
                }
            }
            isText = holdsUrl();
            text.setLength(0);
            readAttributes(place);
            open.push(xml.getLocalName());
            return open.size() < DEEPEST;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            open.pop();
            if (isText) {
                add(xml.getLocalName(), "", textKind(), text.toString(), textStart);
            }
            isText = false;
        } else if (isText
                && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
            addText(event == XMLStreamConstants.CDATA, place);
        }
        return true;
    }

    private void addText(boolean isSection, Position place) {
        String part = xml.getText();
        if (text.toString().isBlank()) {
            int start = 0;
            int line = place.line();
            int column = place.column() + (isSection ? "<![CDATA[".length() : 0);
            while (start < part.length() && part.charAt(start) <= ' ') {
                boolean isBreak = part.charAt(start) == '\n';
                line += isBreak ? 1 : 0;
                column = isBreak ? 1 : column + 1;
                start++;
            }
            textStart = new Position(line, column);
        }
        text.append(part);
    }

    private XmlFormat format() {
        return switch (xml.getLocalName()) {
            case "urlset" -> XmlFormat.SITEMAP;
            case "sitemapindex" -> XmlFormat.SITEMAP_INDEX;
            case "rss", "RDF" -> XmlFormat.RSS;
            case "feed" -> ATOM.equals(xml.getNamespaceURI()) ? XmlFormat.ATOM : XmlFormat.OTHER;
            default -> XmlFormat.OTHER;
        };
    }

    /** Whether the text of the element that was just opened is a URL. */
    private boolean holdsUrl() {
        String parent = open.isEmpty() ? "" : open.peek();
        boolean isAtom = ATOM.equals(xml.getNamespaceURI());
        return switch (xml.getLocalName()) {
            case "loc" -> format == XmlFormat.SITEMAP || format == XmlFormat.SITEMAP_INDEX;
            case "link", "url" -> format == XmlFormat.RSS && !isAtom;
            case "comments", "docs" -> format == XmlFormat.RSS && !parent.equals("rss");
            case "guid" ->
                    format == XmlFormat.RSS
                            && !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
            case "icon", "logo" -> isAtom;
            default -> false;
        };
    }

    private ReferenceKind textKind() {
        String parent = open.isEmpty() ? "" : open.peek();
        return switch (xml.getLocalName()) {
            case "loc" -> {
                if (IMAGE.equals(xml.getNamespaceURI())) {
                    yield ReferenceKind.IMAGE;
                }
                yield parent.equals("sitemap") ? ReferenceKind.SITEMAP : ReferenceKind.LINK;
            }
            case "url" -> parent.equals("image") ? ReferenceKind.IMAGE : ReferenceKind.LINK;
            case "icon", "logo" -> ReferenceKind.IMAGE;
            default -> ReferenceKind.LINK;
        };
    }

    private void readAttributes(Position place) {
        switch (xml.getLocalName()) {
            case "link" -> addAttribute("href", linkKind(), place);
            case "enclosure" -> addAttribute("url", ReferenceKind.MEDIA, place);
            case "content", "thumbnail" -> {
                addAttribute("url", ReferenceKind.MEDIA, place);
                addAttribute("src", ReferenceKind.LINK, place);
            }
            default -> {
                // The other elements have no URL in an attribute.
            }
        }
    }

    private ReferenceKind linkKind() {
        boolean isOfSitemap = format == XmlFormat.SITEMAP;
        if (isOfSitemap && xml.getAttributeValue(null, "hreflang") != null) {
            return ReferenceKind.ALTERNATE_LANGUAGE;
        }
        boolean isFile = "enclosure".equals(xml.getAttributeValue(null, "rel"));
        return isFile ? ReferenceKind.MEDIA : ReferenceKind.LINK;
    }

    private void addAttribute(String attribute, ReferenceKind kind, Position place) {
        String value = xml.getAttributeValue(null, attribute);
        if (value != null) {
            add(xml.getLocalName(), attribute, kind, value, place);
        }
    }

    private void add(
            String element, String attribute, ReferenceKind kind, String value, Position position) {
        references.add(new Reference(element, attribute, kind, UrlText.cleaned(value), position));
    }

    private Position place() {
        return position(xml.getLocation());
    }

    private static Position position(@Nullable Location location) {
        return location == null
                ? Position.START
                : new Position(
                        Math.max(1, location.getLineNumber()),
                        Math.max(1, location.getColumnNumber()));
    }

    private static SyntaxProblem problem(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        // The JDK puts the place before its reason, on a line of its own.
        int reason = message.indexOf("Message: ");
        String plain = reason < 0 ? message : message.substring(reason + "Message: ".length());
        String line = plain.lines().findFirst().orElse("unknown reason");
        return new SyntaxProblem(position(e.getLocation()), "the file is no XML: " + line);
    }
}
