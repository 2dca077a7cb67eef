package org.mageos.content.html;

import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
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
import org.mageos.content.value.TextLines;

/**
 * Reads the links of sitemaps, RSS and Atom with their places. Document types and what they define
 * are not read, so that no file can ask for another one or grow in memory.
 */
public final class XmlLinkReader {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CDATA = "<![CDATA[";
    private static final String IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";

    /** Feeds and sitemaps are flat; what is deeper is neither. */
    private static final int DEEPEST = 100;

    private final String source;
    private final TextLines lines;
    private final XMLStreamReader xml;
    private final List<WebReference> references = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int tagEnd;
    private boolean isText;
    private XmlFormat format = XmlFormat.OTHER;

    private XmlLinkReader(String source, XMLStreamReader xml) {
        this.source = source;
        this.lines = TextLines.of(source);
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
        try {
            // The JDK's parser writes to the console where bytes are not of their charset.
            String source = XmlDecoder.decode(bytes);
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source));
            return new XmlLinkReader(source, xml).read();
        } catch (XMLStreamException e) {
            return failed(problem(e));
        } catch (CharacterCodingException e) {
            return failed(
                    new SyntaxProblem(
                            Position.START, "the file's bytes are not of the charset it names"));
        }
    }

    private static XmlLinks failed(SyntaxProblem problem) {
        return new XmlLinks(XmlFormat.OTHER, List.of(), Optional.of(problem));
    }

    private XmlLinks read() {
        try {
            boolean isRead = false;
            while (!isRead && xml.hasNext()) {
                isRead = !readNext(xml.next());
            }
            return new XmlLinks(format, references, Optional.empty());
        } catch (XMLStreamException e) {
            return new XmlLinks(format, references, Optional.of(problem(e)));
        }
    }

    /** Reads what the parser has met; whether there may be links behind it. */
    private boolean readNext(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (open.isEmpty()) {
                format = format();
                if (format == XmlFormat.OTHER) {
                    return false;
                }
            }
            isText = holdsUrl();
            text.setLength(0);
            tagEnd = offset(position(xml.getLocation()));
            readAttributes();
            open.push(xml.getLocalName());
            return open.size() < DEEPEST;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            open.pop();
            if (isText) {
                add(xml.getLocalName(), "", textKind(), text.toString(), textStart());
            }
            isText = false;
        } else if (isText
                && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
            text.append(xml.getText());
        }
        return true;
    }

    private int offset(Position position) {
        int line = Math.min(position.line(), lines.count());
        return Math.min(lines.start(line) + position.column() - 1, source.length());
    }

    /** Where the text of the element starts that was opened last. */
    private Position textStart() {
        int start = behindSpaces(tagEnd);
        if (source.startsWith(CDATA, start)) {
            start = behindSpaces(start + CDATA.length());
        }
        return lines.position(start);
    }

    private int behindSpaces(int offset) {
        int behind = offset;
        while (behind < source.length() && source.charAt(behind) <= ' ') {
            behind++;
        }
        return behind;
    }

    /** Where the tag starts that was met last; no value in it holds what opens a tag. */
    private Position tagStart() {
        return lines.position(Math.max(0, source.lastIndexOf('<', tagEnd - 1)));
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

    private void readAttributes() {
        switch (xml.getLocalName()) {
            case "link" -> addAttribute("href", linkKind());
            case "enclosure" -> addAttribute("url", ReferenceKind.MEDIA);
            case "content", "thumbnail" -> {
                addAttribute("url", ReferenceKind.MEDIA);
                addAttribute("src", ReferenceKind.LINK);
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

    private void addAttribute(String attribute, ReferenceKind kind) {
        String value = xml.getAttributeValue(null, attribute);
        if (value != null) {
            add(xml.getLocalName(), attribute, kind, value, tagStart());
        }
    }

    private void add(
            String element, String attribute, ReferenceKind kind, String value, Position position) {
        references.add(
                new WebReference(element, attribute, kind, UrlText.cleaned(value), position));
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
        return new SyntaxProblem(position(e.getLocation()), "the file is not XML: " + line);
    }
}
