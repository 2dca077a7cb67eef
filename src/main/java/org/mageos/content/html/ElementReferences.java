package org.mageos.content.html;

import java.util.Set;

/** Knows which attributes of which elements hold URLs, and notes them. */
final class ElementReferences {

    private final HtmlTokenizer tag;
    private final Collector collector;
    private final ImageElement image;
    private final LinkElement link;

    ElementReferences(HtmlTokenizer tag, Collector collector) {
        this.tag = tag;
        this.collector = collector;
        this.image = new ImageElement(tag.attributes(), collector);
        this.link = new LinkElement(tag.attributes(), collector);
    }

    /** Notes the references of the element that the tokenizer stands at, {@code meta} aside. */
    void read(boolean isInBody) {
        switch (tag.name()) {
            case "a", "area" -> addLink("href");
            case "link" -> link.read(isInBody);
            case "img" -> image.read();
            case "script" -> addScript();
            case "source" -> {
                collector.add("src", ReferenceKind.MEDIA);
                collector.addSet("srcset", Set.of());
            }
            case "video" -> {
                collector.add("src", ReferenceKind.MEDIA);
                collector.add("poster", ReferenceKind.IMAGE);
            }
            case "audio", "track", "embed" -> collector.add("src", ReferenceKind.MEDIA);
            case "object" -> {
                collector.add("data", ReferenceKind.MEDIA);
                collector.add("usemap", ReferenceKind.IMAGE_MAP);
            }
            case "iframe", "frame" -> collector.add("src", ReferenceKind.FRAME);
            case "input" -> addInput();
            case "button" -> collector.add("formaction", ReferenceKind.FORM);
            case "form" -> collector.add("action", ReferenceKind.FORM);
            case "blockquote", "q", "ins", "del" -> collector.add("cite", ReferenceKind.LINK);
            case "body", "table", "td", "th" -> collector.add("background", ReferenceKind.IMAGE);
            case "use" -> addSvg(ReferenceKind.FRAGMENT);
            case "image", "feimage" -> addSvg(ReferenceKind.IMAGE);
            default -> {
                // Other elements hold no URL but those of their style.
            }
        }
        collector.addStyleAttribute();
    }

    private void addLink(String attribute) {
        if (!collector.add(attribute, ReferenceKind.LINK, Set.of()) && tag.isForeign()) {
            collector.add("xlink:href", ReferenceKind.LINK);
        }
    }

    private void addScript() {
        Set<Trait> traits = collector.fetchTraits();
        if (!tag.isForeign()) {
            collector.add("src", ReferenceKind.SCRIPT, traits);
        } else if (!collector.add("href", ReferenceKind.SCRIPT, traits)) {
            collector.add("xlink:href", ReferenceKind.SCRIPT, traits);
        }
    }

    private void addInput() {
        int type = tag.attributes().index("type");
        if (type >= 0 && tag.attributes().value(type).strip().equalsIgnoreCase("image")) {
            image.read();
        }
        collector.add("formaction", ReferenceKind.FORM);
    }

    /** Outside SVG these are unknown elements. */
    private void addSvg(ReferenceKind kind) {
        if (tag.isForeign() && !collector.add("href", kind, Set.of())) {
            collector.add("xlink:href", kind);
        }
    }
}
