package org.mageos.content.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mageos.content.value.Position;

/** Notes the references of the element that the tokenizer stands at, with their places. */
final class Collector {

    private final HtmlTokenizer tag;
    private final TagAttributes attributes;
    private final byte[] html;
    private final Lines lines;
    private final List<WebReference> references = new ArrayList<>();
    private int markedTag = -1;

    Collector(HtmlTokenizer tag, byte[] html) {
        this.tag = tag;
        this.attributes = tag.attributes();
        this.html = html;
        this.lines = new Lines(html);
    }

    List<WebReference> references() {
        return references;
    }

    /** Notes an attribute's URL if the element has the attribute. */
    void add(String attribute, ReferenceKind kind) {
        add(attribute, kind, Set.of());
    }

    /** Notes an attribute's URL; whether the element has it. */
    boolean add(String attribute, ReferenceKind kind, Set<Trait> traits) {
        int index = attributes.index(attribute);
        if (index < 0) {
            return false;
        }
        add(index, attribute, attributes.value(index), kind, traits);
        return true;
    }

    /** Notes a value under a name, at the place of the attribute that it comes from. */
    void add(int index, String name, String value, ReferenceKind kind, Set<Trait> traits) {
        String url = UrlText.cleaned(value);
        if (!UrlText.isSelfContained(url)) {
            note(name, kind, url, traits, position(attributes.valueStart(index)));
        }
    }

    /** Notes all candidates of a {@code srcset}, the traits with the first. */
    void addSet(String attribute, Set<Trait> traits) {
        int index = attributes.index(attribute);
        if (index < 0) {
            return;
        }
        String value = attributes.value(index);
        Set<Trait> left = traits;
        Places places = new Places(index, value);
        for (SrcsetUrls.Candidate candidate : SrcsetUrls.candidates(value)) {
            if (!UrlText.isSelfContained(candidate.url())) {
                Position position = places.at(candidate.offset());
                note(attribute, ReferenceKind.IMAGE, candidate.url(), left, position);
                left = Set.of();
            }
        }
    }

    /** Notes an element that has no URL where it should have one. */
    void addMissing(String attribute, ReferenceKind kind, Set<Trait> traits) {
        note(attribute, kind, "", traits, position(tag.tokenStart()));
    }

    void addStyleAttribute() {
        int index = attributes.index("style");
        if (index < 0) {
            return;
        }
        String css = attributes.value(index);
        if (!mayHoldUrl(css)) {
            return;
        }
        Places places = new Places(index, css);
        CssScanner.scan(
                css,
                url -> note("style", url.kind(), url.value(), Set.of(), places.at(url.offset())));
    }

    /** Notes what a {@code style} element refers to; the tokenizer stands at its text. */
    void addStyleElement() {
        String css = tag.rawText();
        if (!mayHoldUrl(css)) {
            return;
        }
        int start = tag.tokenStart();
        lines.mark(start);
        CharacterOffsets offsets = new CharacterOffsets(html, start);
        CssScanner.scan(
                css,
                url ->
                        references.add(
                                new WebReference(
                                        "style",
                                        url.element(),
                                        url.kind(),
                                        url.value(),
                                        lines.position(offsets.bytes(url.offset())))));
    }

    private static boolean mayHoldUrl(String css) {
        return css.indexOf('(') >= 0 || css.indexOf('@') >= 0;
    }

    private void note(
            String attribute,
            ReferenceKind kind,
            String url,
            Set<Trait> traits,
            Position position) {
        references.add(new WebReference(tag.name(), attribute, kind, url, traits, position));
    }

    Position position(int offset) {
        if (markedTag != tag.tokenStart()) {
            markedTag = tag.tokenStart();
            lines.mark(markedTag);
        }
        return lines.position(offset);
    }

    /** What {@code integrity} and {@code crossorigin} say. */
    Set<Trait> fetchTraits() {
        boolean hasIntegrity = attributes.has("integrity");
        boolean isCrossOrigin = attributes.has("crossorigin");
        if (!hasIntegrity && !isCrossOrigin) {
            return Set.of();
        }
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        if (hasIntegrity) {
            traits.add(Trait.INTEGRITY);
        }
        if (isCrossOrigin) {
            traits.add(Trait.CROSS_ORIGIN);
        }
        return traits;
    }

    /** The places of several URLs in one value, asked for from the front to the back. */
    private final class Places {

        private final int start;
        private final CharacterOffsets offsets;

        /** With character references, the value is not what stands in the page. */
        private final boolean isExact;

        Places(int index, String value) {
            this.start = attributes.valueStart(index);
            this.offsets = new CharacterOffsets(html, start);
            int length = value.getBytes(StandardCharsets.UTF_8).length;
            this.isExact = attributes.valueLength(index) == length;
        }

        Position at(int offset) {
            return position(isExact ? offsets.bytes(offset) : start);
        }
    }
}
