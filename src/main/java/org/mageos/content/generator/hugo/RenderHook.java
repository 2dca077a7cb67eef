package org.mageos.content.generator.hugo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What becomes of the destinations of Markdown before they are written: nothing, unless a template
 * of the site, of a theme, or of Hugo itself resolves them.
 *
 * @param kind what it does
 * @param named destinations, in lower case, that a lookup takes for something else
 * @param looksInSection whether it looks for files in the folder of the page's section, too
 * @see <a href="https://gohugo.io/render-hooks/links/">render hooks</a>
 */
record RenderHook(Kind kind, Set<String> named, boolean looksInSection) {

    static final RenderHook NONE = new RenderHook(Kind.NONE);
    static final RenderHook CUSTOM = new RenderHook(Kind.CUSTOM);
    private static final RenderHook LOOKUP = new RenderHook(Kind.LOOKUP);
    private static final RenderHook UNKNOWN = new RenderHook(Kind.UNKNOWN);

    /** What a hook does, that which does most last. */
    enum Kind {
        /** Destinations are written as they are. */
        NONE,
        /** Pages and files by Hugo's lookup, by Hugo's own template or one like it. */
        LOOKUP,
        /** A template of the site or of a theme that may write anything. */
        CUSTOM,
        /** A theme that is not in the tree may bring a template. */
        UNKNOWN
    }

    RenderHook {
        Objects.requireNonNull(kind, "kind");
        named = Set.copyOf(named);
    }

    private RenderHook(Kind kind) {
        this(kind, Set.of(), false);
    }

    boolean is(Kind one) {
        return kind == one;
    }

    /**
     * The hook of a site.
     *
     * @param kind {@code link} or {@code image}
     */
    static RenderHook of(SiteFiles files, HugoSettings settings, String kind) {
        Optional<RenderHook> custom = custom(files, settings.mounts().layouts(), kind);
        Value.Mapping options = settings.goldmark().mapping("renderhooks").mapping(kind);
        String embedded = options.text("useembedded").orElse("auto").toLowerCase(Locale.ROOT);
        if (embedded.equals("always")) {
            return LOOKUP;
        }
        if (custom.isPresent()) {
            return custom.get();
        }
        boolean foreign = settings.mounts().absent().mayChangeLinks();
        if (embedded.equals("never") || options.isSet("enabledefault", false)) {
            return foreign ? UNKNOWN : NONE;
        }
        boolean enabled = embedded.equals("fallback") || options.isSet("enabledefault", true);
        boolean byDefault =
                settings.isMultilingual()
                        && !settings.hasManyHosts()
                        && !settings.goldmark().isSet("duplicateresourcefiles", true);
        return enabled || byDefault ? LOOKUP : foreign ? UNKNOWN : NONE;
    }

    /** What the site's own templates do, if there are any; the one that does most counts. */
    private static Optional<RenderHook> custom(SiteFiles files, List<Mount> layouts, String kind) {
        Optional<RenderHook> most = Optional.empty();
        for (String file : files.tree().files()) {
            String name = Paths.lastSegment(file);
            boolean hook =
                    name.startsWith("render-" + kind + ".")
                            && Paths.lastSegment(Paths.folder(file)).equals("_markup")
                            && layouts.stream().anyMatch(m -> m.targetOf(file).isPresent());
            if (hook) {
                RenderHook one = HookTemplate.read(files.text(file).orElse(""));
                most = Optional.of(most.map(other -> other.and(one)).orElse(one));
            }
        }
        return most;
    }

    /** Two hooks of one site: that which does more, or what two lookups do together. */
    private RenderHook and(RenderHook other) {
        if (kind != other.kind) {
            return kind.compareTo(other.kind) > 0 ? this : other;
        }
        Set<String> all = new HashSet<>(named);
        all.addAll(other.named);
        return new RenderHook(kind, all, looksInSection || other.looksInSection);
    }
}
