package org.mageos.content.generator.zola;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.tree.SiteFiles;

/**
 * What the shortcodes of a site and its theme may add to a page, beside ids that they spell out and
 * what stands between their tags.
 *
 * @see <a href="https://www.getzola.org/documentation/content/shortcodes/">Zola, shortcodes</a>
 */
final class ZolaShortcodes {

    private static final String FOLDER = "shortcodes/";

    /** What has texts from elsewhere; what is not called safe is shown as it is written. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "load_data|get_page|get_section|get_taxonomy|\\.(?:content|summary|toc)\\b");

    private static final Pattern MADE_TO_HTML = Pattern.compile("\\|\\s*(?:safe|markdown)\\b");

    /** A heading of Markdown, whose id is made of its text. */
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(?:#|=+\\s*$|-+\\s*$)");

    private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);

    /** What puts in another template, or its macros. */
    private static final Pattern OTHER =
            Pattern.compile("\\{%-?\\s*(?:include|import|extends)\\s+(?:\"([^\"]*)\"|'([^']*)')?");

    private final SiteFiles files;

    /** The folders of the templates, with slashes at their ends; the first that has one counts. */
    private final List<String> folders;

    private ZolaShortcodes(SiteFiles files, List<String> folders) {
        this.files = files;
        this.folders = folders.stream().map(folder -> folder + "/").toList();
    }

    /**
     * For each shortcode whether it may put headings or ids into a page that are not known.
     *
     * @param folders the folders of templates in the content tree, the site's own first
     */
    static Map<String, Boolean> effects(SiteFiles files, List<String> folders) {
        return new ZolaShortcodes(files, folders).effects();
    }

    private Map<String, Boolean> effects() {
        Map<String, Boolean> effects = new HashMap<>();
        for (String folder : folders) {
            String start = folder + FOLDER;
            for (String file : files.tree().keptFiles()) {
                int dot = file.lastIndexOf('.');
                if (file.startsWith(start) && dot > start.length()) {
                    effects.computeIfAbsent(
                            file.substring(start.length(), dot),
                            name -> isOpen(file, new HashSet<>()));
                }
            }
        }
        return effects;
    }

    /** Each file is looked at once, so that a circle of them ends. */
    private boolean isOpen(String file, Set<String> seen) {
        if (!seen.add(file)) {
            return false;
        }
        Optional<String> text = files.text(file);
        return text.isEmpty()
                || file.endsWith(".md") && HEADING.matcher(text.get()).find()
                || isOpenText(COMMENT.matcher(text.get()).replaceAll(""), seen);
    }

    private boolean isOpenText(String text, Set<String> seen) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (TemplateIds.of(text).areComputed()
                || ELSEWHERE.matcher(lower).find() && MADE_TO_HTML.matcher(lower).find()) {
            return true;
        }
        Matcher other = OTHER.matcher(text);
        while (other.find()) {
            String name = other.group(1) == null ? other.group(2) : other.group(1);
            if (name == null || !name.equals("self") && isOpenTemplate(name, seen)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpenTemplate(String name, Set<String> seen) {
        return folders.stream()
                .map(folder -> folder + name)
                .filter(files.tree()::hasFile)
                .findFirst()
                .map(file -> isOpen(file, seen))
                .orElse(true);
    }
}
