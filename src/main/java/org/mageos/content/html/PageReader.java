package org.mageos.content.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one page from its tokens. */
final class PageReader {

    private final HtmlTokenizer tag;
    private final Collector collector;
    private final ElementReferences elements;
    private final MetaElement meta;
    private final IgnoredPart ignored = new IgnoredPart();
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> maps = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable String base;
    private boolean isInBody;
    private boolean isCharsetKnown;

    PageReader(byte[] html, Names known, boolean isCharsetKnown) {
        this.tag = new HtmlTokenizer(html, known);
        this.collector = new Collector(tag, html);
        this.elements = new ElementReferences(tag, collector);
        this.meta = new MetaElement(tag, collector);
        this.isCharsetKnown = isCharsetKnown;
    }

    /**
     * Reads the page.
     *
     * @return the charset in which it has to be read instead, if it says so
     */
    Optional<Charset> read() {
        while (true) {
            switch (tag.next()) {
                case START -> {
                    Optional<Charset> other = start();
                    if (other.isPresent()) {
                        return other;
                    }
                }
                case END -> ignored.end(tag.name());
                case RAW_TEXT -> readText();
                case END_OF_PAGE -> {
                    return Optional.empty();
                }
            }
        }
    }

    private Optional<Charset> start() {
        isInBody |= !isOfHead();
        if (tag.attributes().count() == 0 && !ignored.isWithin() && !tag.name().equals("img")) {
            return Optional.empty();
        }
        boolean isIgnored = ignored.start(tag, tag.attributes().has(PageFactsReader.IGNORE));
        readAnchors();
        if (tag.name().equals("meta") && !tag.isForeign()) {
            Optional<Charset> other = otherCharset();
            meta.read(isIgnored);
            return other;
        }
        if (tag.name().equals("html")) {
            language = firstOf(language, "lang");
        } else if (tag.name().equals("base")) {
            base = firstOf(base, "href");
        }
        if (!isIgnored) {
            elements.read(isInBody);
        }
        return Optional.empty();
    }

    private Optional<Charset> otherCharset() {
        if (isCharsetKnown) {
            return Optional.empty();
        }
        Optional<String> charset = meta.charset();
        isCharsetKnown = charset.isPresent();
        return charset.flatMap(PageText::otherCharset);
    }

    private boolean isOfHead() {
        return tag.isForeign()
                || switch (tag.name()) {
                    case "html", "head", "base", "link", "meta", "title", "script" -> true;
                    case "style", "noscript", "template" -> true;
                    default -> false;
                };
    }

    private void readAnchors() {
        add("id", ids);
        if (tag.name().equals("a")) {
            add("name", names);
        } else if (tag.name().equals("map")) {
            add("name", maps);
        }
    }

    private void add(String attribute, List<String> anchors) {
        int index = tag.attributes().index(attribute);
        if (index >= 0 && tag.attributes().valueLength(index) > 0) {
            anchors.add(tag.attributes().value(index));
        }
    }

    private @Nullable String firstOf(@Nullable String earlier, String attribute) {
        int index = tag.attributes().index(attribute);
        return earlier != null || index < 0
                ? earlier
                : UrlText.cleaned(tag.attributes().value(index));
    }

    private void readText() {
        if (tag.name().equals("title") && title == null) {
            title = fold(CharacterReferences.decode(tag.rawText(), false));
        } else if (tag.name().equals("style") && !ignored.isWithin()) {
            collector.addStyleElement();
        }
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean isSpaceDue = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && Bytes.isSpace((byte) c)) {
                isSpaceDue = folded.length() > 0;
            } else {
                if (isSpaceDue) {
                    folded.append(' ');
                    isSpaceDue = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    PageFacts page() {
        List<WebReference> references = collector.references();
        Optional<String> canonical =
                references.stream()
                        .filter(reference -> reference.kind() == ReferenceKind.CANONICAL)
                        .map(WebReference::value)
                        .findFirst();
        return new PageFacts(
                Optional.ofNullable(title),
                Optional.ofNullable(language),
                tag.doctype(),
                Optional.ofNullable(base),
                canonical,
                meta.isNoindex(),
                meta.refresh(),
                ids,
                names,
                maps,
                references,
                meta.problems());
    }
}
