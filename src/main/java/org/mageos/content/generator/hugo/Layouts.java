package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * What the templates of a site and its themes tell without being run.
 *
 * @param ids the ids that stand in them as they are, in lower case
 * @param names the names of those that make pages, without extensions, in lower case
 * @param areOpen whether they may write ids of which only a run would tell
 * @param areComplete whether all of them are in the tree
 * @param otherContent where they put the content of other files
 * @param changeIds whether a render hook for headings gives them other ids than Hugo does
 * @param shortcodes for each shortcode whether it may put headings or ids into a page
 */
record Layouts(
        TemplateIds ids,
        Set<String> names,
        boolean areOpen,
        boolean areComplete,
        OtherContent otherContent,
        boolean changeIds,
        Map<String, Boolean> shortcodes) {

    /** Folders of templates that make parts of pages. */
    private static final Set<String> PARTS =
            Set.of("partials", "_partials", "shortcodes", "_shortcodes", "_markup");

    /** The names of templates that make a list of a kind, beside its own. */
    private static final Map<String, Set<String>> LISTS =
            Map.of(
                    "section", Set.of("section", "list", "all"),
                    "taxonomy", Set.of("taxonomy", "terms", "list", "all"),
                    "term", Set.of("term", "taxonomy", "list", "all"));

    Layouts {
        names = Set.copyOf(names);
        shortcodes = Map.copyOf(shortcodes);
    }

    static Layouts read(SiteFiles files, Mounts mounts) {
        List<TemplateIds> templates = new ArrayList<>();
        Set<String> names = new HashSet<>();
        OtherContent.Collector others = new OtherContent.Collector();
        boolean changed = false;
        for (String file : files.tree().files()) {
            String target = target(file, mounts.layouts());
            if (target.endsWith(".html")) {
                String text = files.text(file).orElse("");
                TemplateIds own = TemplateIds.of(text);
                templates.add(own);
                others.add(target, text);
                boolean computed = own.areComputed() || !own.starts().isEmpty();
                changed |= isHeadingHook(target) && computed && !writesAnchor(text);
                if (Arrays.stream(target.split("/")).noneMatch(PARTS::contains)) {
                    names.add(name(target));
                }
            }
        }
        TemplateIds ids = TemplateIds.all(templates);
        return new Layouts(
                ids,
                names,
                mounts.hasForeign() || ids.areComputed(),
                !mounts.hasForeign(),
                others.collected(),
                changed,
                shortcodes(files, mounts));
    }

    private static Map<String, Boolean> shortcodes(SiteFiles files, Mounts mounts) {
        Map<String, Boolean> effects = new HashMap<>();
        mounts.absent().plainShortcodes().forEach(name -> effects.put(name, false));
        effects.putAll(new Shortcodes(files, mounts.layouts()).effects());
        return effects;
    }

    private static boolean isHeadingHook(String target) {
        return target.contains("_markup/render-heading.");
    }

    /** Whether an id is the one that Hugo has made, and nothing else. */
    private static boolean writesAnchor(String template) {
        int id = template.indexOf("id=");
        int close = template.indexOf("}}", id);
        return id >= 0 && close > id && template.substring(id, close).contains(".Anchor");
    }

    private static String target(String file, List<Mount> layouts) {
        return layouts.stream()
                .flatMap(mount -> mount.targetOf(file).stream())
                .findFirst()
                .orElse("");
    }

    private static String name(String target) {
        String name = Paths.lastSegment(target);
        return name.substring(0, name.indexOf('.')).toLowerCase(Locale.ROOT);
    }

    /** Whether a list that no file makes gets a page: without a template it gets none. */
    boolean make(Node list) {
        Objects.requireNonNull(list, "list");
        Set<String> wanted = LISTS.get(list.kind());
        return !areComplete
                || names.isEmpty()
                || wanted == null
                || wanted.stream().anyMatch(names::contains)
                || names.contains(list.section());
    }
}
