package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What becomes of the destinations of Markdown before they are written: nothing, unless a template
 * of the site, of a theme, or of Hugo itself resolves them.
 *
 * @see <a href="https://gohugo.io/render-hooks/links/">render hooks</a>
 */
enum RenderHook {
    /** Destinations are written as they are. */
    NONE,
    /** Pages and files by Hugo's lookup, by Hugo's own template or one like it. */
    LOOKUP,
    /** A template of the site or of a theme that may write anything. */
    CUSTOM,
    /** A theme that is not in the tree may bring a template. */
    UNKNOWN;

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
                RenderHook one = of(files.text(file).orElse(""));
                most = most.filter(other -> other.compareTo(one) > 0).or(() -> Optional.of(one));
            }
        }
        return most;
    }

    private static RenderHook of(String template) {
        return !HookTemplate.looksUp(template)
                ? NONE
                : HookTemplate.isLookup(template) ? LOOKUP : CUSTOM;
    }
}
