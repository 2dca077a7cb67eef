package org.mageos.content.generator.hugo;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.tree.SiteFiles;

/**
 * What the templates of shortcodes tell without being run: whether they may put headings or ids
 * into a page that do not stand in its text. What stands between the tags of a shortcode is read as
 * text of the page anyway.
 */
final class Shortcodes {

    private static final List<String> FOLDERS = List.of("_shortcodes/", "shortcodes/");
    private static final List<String> PARTIALS = List.of("_partials/", "partials/");

    /** Partials of partials beyond this number are a circle. */
    private static final int MAX_PARTIALS = 20;

    /** What puts other texts in, or makes attributes of data, in lower case. */
    private static final Set<String> OPEN =
            Set.of(
                    "content",
                    "contentwithoutsummary",
                    "rawcontent",
                    "rendershortcodes",
                    "readfile",
                    "unmarshal",
                    "tableofcontents",
                    "safehtmlattr",
                    "executeastemplate");

    /** What of these puts a page in, as Hugo has read it. */
    private static final Set<String> OF_PAGE = Set.of("content", "rawcontent", "rendershortcodes");

    /** The shortcode whose first argument is read as the file that it puts in. */
    private static final String INCLUDE = "include";

    private static final List<String> ARGUMENT = List.of(".get", "0");

    private static final String RENDERING = "renderstring";
    private static final String INNER = "inner";

    /** What draws a part of the page in the browser: a script, or an element of one's own. */
    private static final Pattern DRAWS =
            Pattern.compile("(?i)<(?:script\\b|redoc\\b|[a-z]+-[a-z])");

    private final SiteFiles files;

    /** The templates by their paths below the folders of templates, without extensions. */
    private final Map<String, Set<String>> templates = new HashMap<>();

    Shortcodes(SiteFiles files, List<Mount> layouts) {
        this.files = files;
        for (String file : files.tree().files()) {
            for (Mount mount : layouts) {
                mount.targetOf(file)
                        .filter(target -> target.endsWith(".html"))
                        .ifPresent(target -> add(target, file));
            }
        }
    }

    private void add(String target, String file) {
        int dot = target.indexOf('.', target.lastIndexOf('/') + 1);
        templates.computeIfAbsent(target.substring(0, dot), key -> new HashSet<>()).add(file);
    }

    /** For each shortcode of the site's whether it may put headings or ids into a page. */
    Map<String, Boolean> effects() {
        Map<String, Boolean> effects = new HashMap<>();
        for (Map.Entry<String, Set<String>> template : templates.entrySet()) {
            for (String folder : FOLDERS) {
                if (template.getKey().startsWith(folder)) {
                    String name = template.getKey().substring(folder.length());
                    boolean open =
                            isOpen(template.getValue(), 0)
                                    && !(name.equals(INCLUDE) && putsPageIn(template.getValue()));
                    effects.merge(name, open, Boolean::logicalOr);
                }
            }
        }
        return effects;
    }

    /** Whether templates put in nothing but the page that the first argument names. */
    private boolean putsPageIn(Set<String> sources) {
        Set<String> others = new HashSet<>(OPEN);
        others.removeAll(OF_PAGE);
        for (String file : sources) {
            String text = files.text(file).orElse("");
            List<List<String>> actions = GoTemplate.of(text).wordsOfActions();
            boolean named =
                    actions.stream()
                            .anyMatch(words -> Collections.indexOfSubList(words, ARGUMENT) >= 0);
            boolean finds =
                    actions.stream()
                            .anyMatch(words -> words.stream().anyMatch(w -> w.endsWith("getpage")));
            boolean lists = actions.stream().anyMatch(words -> words.contains("range"));
            if (!named || !finds || lists || isOpen(text, 0, others)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(Set<String> sources, int depth) {
        return depth > MAX_PARTIALS
                || sources.stream()
                        .map(files::text)
                        .anyMatch(text -> text.isEmpty() || isOpen(text.get(), depth, OPEN));
    }

    /**
     * @param opening the names of what makes a template open
     */
    private boolean isOpen(String text, int depth, Set<String> opening) {
        GoTemplate template = GoTemplate.of(text);
        return TemplateIds.of(template.markup()).areComputed()
                || DRAWS.matcher(template.markup()).find()
                || template.markup().contains("\0=")
                || template.markup().lines().anyMatch(line -> line.stripLeading().startsWith("#"))
                || template.wordsOfActions().stream()
                        .anyMatch(action -> isOpen(action, text, opening))
                || partialsAreOpen(template, text, depth);
    }

    /**
     * Whether an action may put in more than what it is given; a template that is defined in the
     * file itself is read with it.
     */
    private static boolean isOpen(List<String> action, String text, Set<String> opening) {
        Set<String> names = new HashSet<>();
        for (String word : action) {
            if (!word.startsWith("\"") && !word.startsWith("`")) {
                names.add(word.substring(word.lastIndexOf('.') + 1));
            }
        }
        boolean calls = action.size() > 1 && action.get(0).equals("template");
        boolean inline =
                calls && text.toLowerCase(Locale.ROOT).contains("define " + action.get(1) + "\"");
        return !Collections.disjoint(names, opening)
                || calls && !inline
                || names.contains(RENDERING) && !names.contains(INNER);
    }

    private boolean partialsAreOpen(GoTemplate template, String text, int depth) {
        List<String> words = template.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            if (word.startsWith("partial")) {
                String name = i + 1 < words.size() ? words.get(i + 1) : "";
                if (!name.startsWith("\"") || isOpen(name.substring(1), text, depth)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A partial may be defined in the template itself, which is read anyway. */
    private boolean isOpen(String partial, String text, int depth) {
        int dot = partial.lastIndexOf('.');
        String name = dot > partial.lastIndexOf('/') ? partial.substring(0, dot) : partial;
        Optional<Set<String>> found =
                PARTIALS.stream()
                        .map(folder -> templates.get(folder + name))
                        .filter(sources -> sources != null)
                        .findFirst();
        boolean inline = text.contains("partials/" + partial + "\"");
        return !inline && found.map(sources -> isOpen(sources, depth + 1)).orElse(true);
    }
}
