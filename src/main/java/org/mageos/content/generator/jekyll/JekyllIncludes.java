package org.mageos.content.generator.jekyll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.tree.SiteFiles;

/**
 * What the files that {@code include} puts in may add to a page, beside ids that they spell out.
 */
final class JekyllIncludes {

    /** What puts the text of other files in, or makes Markdown of data. */
    private static final Pattern OPEN =
            Pattern.compile("markdownify|\\.(?:content|excerpt|output)\\b|\\{\\{-?\\s*content\\b");

    /** A heading, whose id is made of its text. */
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(?:#|=+\\s*$|-+\\s*$)");

    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)\\s*([^\\s%]*)");

    /** The tags of Liquid that put in nothing but what stands in the file. */
    private static final Set<String> PLAIN =
            Set.of(
                    "if",
                    "elsif",
                    "else",
                    "endif",
                    "unless",
                    "endunless",
                    "case",
                    "when",
                    "endcase",
                    "for",
                    "endfor",
                    "break",
                    "continue",
                    "tablerow",
                    "endtablerow",
                    "assign",
                    "capture",
                    "endcapture",
                    "increment",
                    "decrement",
                    "cycle",
                    "comment",
                    "endcomment",
                    "raw",
                    "endraw",
                    "link",
                    "post_url",
                    "highlight",
                    "endhighlight");

    private final SiteFiles files;

    /** The folder of the files, with a slash at its end. */
    private final String folder;

    private JekyllIncludes(SiteFiles files, String folder) {
        this.files = files;
        this.folder = folder + "/";
    }

    /**
     * For each file whether it may put headings or ids into a page that are not known, as the tags
     * of a dialect have it.
     *
     * @param folder the folder of includes in the content tree
     */
    static Map<String, Boolean> effects(SiteFiles files, String folder) {
        return new JekyllIncludes(files, folder).effects();
    }

    private Map<String, Boolean> effects() {
        Map<String, Boolean> effects = new HashMap<>();
        for (String file : files.tree().keptFiles()) {
            if (file.startsWith(folder)) {
                String name = file.substring(folder.length());
                boolean open = isOpen(name, new HashSet<>());
                effects.put("include " + name, open);
                effects.put("include_cached " + name, open);
            }
        }
        return effects;
    }

    /** Each file is looked at once, so that a circle of them ends. */
    private boolean isOpen(String name, Set<String> seen) {
        if (!seen.add(name)) {
            return false;
        }
        Optional<String> text = files.text(folder + name);
        return text.isEmpty() || isOpenText(text.get(), seen);
    }

    private boolean isOpenText(String text, Set<String> seen) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (OPEN.matcher(lower).find()
                || HEADING.matcher(text).find()
                || TemplateIds.of(text).areComputed()) {
            return true;
        }
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            boolean include =
                    tag.group(1).equals("include") || tag.group(1).equals("include_cached");
            if (include ? isOpen(tag.group(2), seen) : !PLAIN.contains(tag.group(1))) {
                return true;
            }
        }
        return false;
    }
}
