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
    /** Hugo's own template: pages and files by Hugo's lookup. */
    EMBEDDED,
    /** A template of the site or of a theme that looks something up. */
    CUSTOM,
    /** A theme that is not in the tree may bring a template. */
    UNKNOWN;

    /** What a template that looks nothing up does not contain, in lower case. */
    private static final List<String> LOOKUPS =
            List.of(
                    "getpage",
                    "resources",
                    ".getmatch",
                    "ref",
                    "relurl",
                    "absurl",
                    "langurl",
                    "partial",
                    "replace",
                    "urls.",
                    "site.",
                    "permalink");

    /**
     * The hook of a site.
     *
     * @param kind {@code link} or {@code image}
     */
    static RenderHook of(SiteFiles files, HugoSettings settings, String kind) {
        Optional<Boolean> custom = custom(files, settings.mounts().layouts(), kind);
        Value.Mapping options = settings.goldmark().mapping("renderhooks").mapping(kind);
        String embedded = options.text("useembedded").orElse("auto").toLowerCase(Locale.ROOT);
        if (embedded.equals("always")) {
            return EMBEDDED;
        }
        if (custom.isPresent()) {
            return custom.get() ? CUSTOM : NONE;
        }
        boolean foreign = settings.mounts().hasForeign();
        if (embedded.equals("never") || options.isSet("enabledefault", false)) {
            return foreign ? UNKNOWN : NONE;
        }
        boolean enabled = embedded.equals("fallback") || options.isSet("enabledefault", true);
        boolean byDefault =
                settings.isMultilingual()
                        && !settings.hasManyHosts()
                        && !settings.goldmark().isSet("duplicateresourcefiles", true);
        return foreign && !enabled ? UNKNOWN : enabled || byDefault ? EMBEDDED : NONE;
    }

    /** Whether there is a template of the site's, and if so, whether it looks anything up. */
    private static Optional<Boolean> custom(SiteFiles files, List<Mount> layouts, String kind) {
        boolean found = false;
        for (String file : files.tree().files()) {
            String name = Paths.lastSegment(file);
            boolean hook =
                    name.startsWith("render-" + kind + ".")
                            && Paths.lastSegment(Paths.folder(file)).equals("_markup")
                            && layouts.stream().anyMatch(m -> m.targetOf(file).isPresent());
            if (hook) {
                found = true;
                if (files.text(file).filter(RenderHook::looksUp).isPresent()) {
                    return Optional.of(true);
                }
            }
        }
        return found ? Optional.of(false) : Optional.empty();
    }

    private static boolean looksUp(String template) {
        StringBuilder program = new StringBuilder();
        int open = template.indexOf("{{");
        while (open >= 0) {
            int close = template.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            String tag = template.substring(open, close);
            if (!tag.contains("/*")) {
                program.append(tag.toLowerCase(Locale.ROOT));
            }
            open = template.indexOf("{{", close);
        }
        return LOOKUPS.stream().anyMatch(lookup -> program.indexOf(lookup) >= 0);
    }
}
