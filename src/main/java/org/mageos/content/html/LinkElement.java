package org.mageos.content.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads {@code <link>}, whose {@code rel} says what it refers to. */
final class LinkElement {

    private final TagAttributes attributes;
    private final Collector collector;

    LinkElement(TagAttributes attributes, Collector collector) {
        this.attributes = attributes;
        this.collector = collector;
    }

    /** Notes the reference, save for hosts to connect to and stylesheets that are not used. */
    void read(boolean isInBody) {
        List<String> words = words("rel");
        if (words.contains("preconnect")
                || words.contains("dns-prefetch")
                || words.contains("stylesheet") && attributes.has("disabled")) {
            return;
        }
        ReferenceKind kind = kind(words);
        Set<Trait> traits = collector.fetchTraits();
        if (isInBody) {
            EnumSet<Trait> more = EnumSet.of(Trait.IN_BODY);
            more.addAll(traits);
            traits = more;
        }
        collector.add("href", kind, traits);
        collector.addSet("imagesrcset", Set.of());
    }

    private ReferenceKind kind(List<String> rel) {
        if (rel.contains("canonical")) {
            return ReferenceKind.CANONICAL;
        }
        if (rel.contains("stylesheet")) {
            return ReferenceKind.STYLE;
        }
        if (rel.contains("icon") || rel.contains("mask-icon") || rel.contains("fluid-icon")) {
            return ReferenceKind.ICON;
        }
        if (rel.stream().anyMatch(word -> word.startsWith("apple-touch-"))) {
            return ReferenceKind.TOUCH_ICON;
        }
        if (rel.contains("manifest")) {
            return ReferenceKind.MANIFEST;
        }
        if (rel.contains("modulepreload")) {
            return ReferenceKind.SCRIPT;
        }
        if (rel.contains("preload") || rel.contains("prefetch")) {
            return preloaded();
        }
        return rel.contains("alternate") ? alternate() : ReferenceKind.LINK;
    }

    private ReferenceKind preloaded() {
        return switch (String.join(" ", words("as"))) {
            case "image" -> ReferenceKind.IMAGE;
            case "script", "worker" -> ReferenceKind.SCRIPT;
            case "style" -> ReferenceKind.STYLE;
            case "font" -> ReferenceKind.FONT;
            case "audio", "video", "track" -> ReferenceKind.MEDIA;
            case "document" -> ReferenceKind.LINK;
            default -> ReferenceKind.PRELOAD;
        };
    }

    private ReferenceKind alternate() {
        String type = String.join(" ", words("type"));
        boolean isFeed =
                type.startsWith("application/rss+xml")
                        || type.startsWith("application/atom+xml")
                        || type.startsWith("application/feed+json");
        if (isFeed) {
            return ReferenceKind.ALTERNATE_FEED;
        }
        boolean isTranslation = attributes.has("hreflang");
        return isTranslation ? ReferenceKind.ALTERNATE_LANGUAGE : ReferenceKind.ALTERNATE;
    }

    private List<String> words(String attribute) {
        int index = attributes.index(attribute);
        List<String> words = new ArrayList<>(2);
        if (index >= 0) {
            String value = attributes.value(index).toLowerCase(Locale.ROOT);
            StringTokenizer parts = new StringTokenizer(value, " \t\n\r\f");
            while (parts.hasMoreTokens()) {
                words.add(parts.nextToken());
            }
        }
        return words;
    }
}
