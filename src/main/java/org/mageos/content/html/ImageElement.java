package org.mageos.content.html;

import java.util.EnumSet;
import java.util.Set;

/** Reads {@code <img>} and image buttons. */
final class ImageElement {

    private final TagAttributes attributes;
    private final Collector collector;

    ImageElement(TagAttributes attributes, Collector collector) {
        this.attributes = attributes;
        this.collector = collector;
    }

    /** What is said of the alternative text goes with one of the references only. */
    void read() {
        Set<Trait> traits = alternativeText();
        int source = attributes.index("src");
        if (source < 0 && !attributes.has("srcset")) {
            if (!isLoadedLater()) {
                collector.addMissing("src", ReferenceKind.NO_IMAGE, traits);
            }
            return;
        }
        Set<Trait> left = traits;
        if (source >= 0) {
            String url = UrlText.cleaned(attributes.value(source));
            if (!UrlText.isSelfContained(url)) {
                collector.add("src", ReferenceKind.IMAGE, traits);
                left = Set.of();
            } else if (!traits.isEmpty()) {
                collector.add(source, "src", "", ReferenceKind.INLINE_IMAGE, traits);
                left = Set.of();
            }
        }
        collector.addSet("srcset", left);
        collector.add("longdesc", ReferenceKind.LINK);
        collector.add("usemap", ReferenceKind.IMAGE_MAP);
    }

    /** Whether a script will take the source from an attribute such as {@code data-src}. */
    private boolean isLoadedLater() {
        for (int i = 0; i < attributes.count(); i++) {
            String name = attributes.name(i);
            boolean isData = name.startsWith("data-") || name.startsWith(":");
            if (isData && name.contains("src") || name.startsWith("x-bind:")) {
                return true;
            }
        }
        return false;
    }

    private Set<Trait> alternativeText() {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        int alt = attributes.index("alt");
        if (alt < 0) {
            traits.add(Trait.ALT_MISSING);
        } else {
            String text = attributes.value(alt);
            if (text.isEmpty()) {
                traits.add(Trait.ALT_EMPTY);
            } else if (text.isBlank()) {
                traits.add(Trait.ALT_BLANK);
            }
        }
        if (!traits.isEmpty() && isHidden()) {
            traits.add(Trait.HIDDEN);
        }
        return traits.isEmpty() ? Set.of() : traits;
    }

    private boolean isHidden() {
        String role = attributes.keyword("role");
        return attributes.keyword("aria-hidden").equals("true")
                || role.equals("presentation")
                || role.equals("none");
    }
}
