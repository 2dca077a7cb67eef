package org.mageos.content.generator.hugo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;

/**
 * The pages into which templates put the content of other files, with the ids of these.
 *
 * @param sections those with such templates of their own, in lower case; {@code ""} where any page
 *     may be made with one
 * @param lists those where such templates make the lists only, likewise
 * @param layouts the names of such templates that only pages use which name them, in lower case
 * @param areChanged whether one of them replaces something in the texts that it reads
 */
record OtherContent(
        Set<String> sections, Set<String> lists, Set<String> layouts, boolean areChanged) {

    static final String ANY = "";

    private static final Set<String> BLOCKS = Set.of("range", "if", "with", "define", "block");

    private static final Set<String> READING = Set.of("readfile", "os.readfile");

    private static final Set<String> REPLACING =
            Set.of("replace", "replacere", "strings.replace", "strings.replacere");

    /** Calls that find files of the site, or of others, which are no pages. */
    private static final Pattern RESOURCES =
            Pattern.compile("(?:[$.\\w]*\\.)?resources\\.get(?:match|remote)?$");

    /** Functions that leave no headings of a text. */
    private static final Set<String> PLAIN =
            Set.of("plainify", "truncate", "jsonify", "countwords", "countrunes", "len", "in");

    OtherContent {
        sections = Set.copyOf(sections);
        lists = Set.copyOf(lists);
        layouts = Set.copyOf(layouts);
    }

    /**
     * @param section that of the document
     * @param isList whether the document's page is the list of what is below it
     */
    boolean isIn(String section, boolean isList, Document document) {
        Objects.requireNonNull(section, "section");
        return holds(sections, section)
                || isList && holds(lists, section)
                || LowerCaseKeys.of(document.frontMatter().data())
                        .text("layout")
                        .filter(layout -> layouts.contains(layout.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static boolean holds(Set<String> sections, String section) {
        return sections.contains(ANY) || sections.contains(section.toLowerCase(Locale.ROOT));
    }

    /**
     * Collects what the templates of a site do. A partial does it where templates call it; one that
     * none of the site's calls may be a theme's, which does so anywhere.
     */
    static final class Collector {

        /** Folders of templates that are for no section. */
        private static final Set<String> SHARED = Set.of("_default", "partials", "_partials");

        /** What Hugo looks for by itself; others are for pages that name them. */
        private static final Set<String> USUAL = Set.of("all", "baseof", "page", "single");

        /** What it looks for to make the pages of lists, of which the home page is one. */
        private static final Set<String> OF_LISTS =
                Set.of("404", "home", "index", "list", "section", "taxonomy", "term", "terms");

        private final Set<Template> templates = new HashSet<>();

        /** The names with which templates show pages in others. */
        private final Set<String> views = new HashSet<>();

        private boolean anyView;
        private boolean anyChange;

        /**
         * @param target its path below the folders of templates, in lower case
         * @param calls the partials that it calls, without extensions; {@code ""} for any
         */
        private record Template(String target, boolean shows, Set<String> calls) {

            boolean isOfShortcode() {
                return target.startsWith("shortcodes/") || target.startsWith("_shortcodes/");
            }

            boolean isPartial() {
                return target.startsWith("partials/") || target.startsWith("_partials/");
            }

            /** Its path as partials are called. */
            String partial() {
                return withoutEnding(target.substring(target.indexOf('/') + 1));
            }

            boolean callsOneOf(Set<String> partials) {
                return !partials.isEmpty()
                        && (calls.contains(ANY) || calls.stream().anyMatch(partials::contains));
            }
        }

        private static String withoutEnding(String path) {
            int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
            return dot < 0 ? path : path.substring(0, dot);
        }

        /**
         * @param target the path of a template below the folders of templates
         */
        void add(String target, String text) {
            // Most templates are not taken apart.
            boolean reads = text.contains(".Content") || text.contains("eadFile");
            if (reads || text.contains("partial") || text.contains(".Render")) {
                GoTemplate template = GoTemplate.of(text);
                templates.add(
                        new Template(
                                target.toLowerCase(Locale.ROOT),
                                reads && shows(template),
                                calls(template)));
                Set<String> words = new HashSet<>();
                template.wordsOfActions().forEach(words::addAll);
                anyChange |=
                        READING.stream().anyMatch(words::contains)
                                && REPLACING.stream().anyMatch(words::contains);
            }
        }

        private Set<String> calls(GoTemplate template) {
            Set<String> calls = new HashSet<>();
            for (List<String> words : template.wordsOfActions()) {
                for (int i = 0; i < words.size(); i++) {
                    String next = i + 1 < words.size() ? words.get(i + 1) : "";
                    String name = next.startsWith("\"") ? next.substring(1) : ANY;
                    if (words.get(i).startsWith("partial")) {
                        calls.add(withoutEnding(name));
                    } else if (words.get(i).endsWith(".render")) {
                        views.add(withoutEnding(name));
                        anyView |= name.equals(ANY);
                    }
                }
            }
            return calls;
        }

        OtherContent collected() {
            Set<String> partials = showingPartials();
            Set<String> called = new HashSet<>();
            templates.forEach(template -> called.addAll(template.calls()));
            Set<String> sections = new HashSet<>();
            Set<String> lists = new HashSet<>();
            Set<String> layouts = new HashSet<>();
            for (Template template : templates) {
                if (template.isPartial()) {
                    boolean ofTheme = !called.contains(ANY) && !called.contains(template.partial());
                    if (ofTheme && partials.contains(template.partial())) {
                        sections.add(ANY);
                    }
                } else if (!template.isOfShortcode()
                        && (template.shows() || template.callsOneOf(partials))) {
                    String folder = folder(template.target());
                    String name = name(template.target());
                    if (USUAL.contains(name) || anyView || views.contains(name)) {
                        sections.add(folder);
                    } else {
                        layouts.add(name);
                        if (OF_LISTS.contains(name)) {
                            lists.add(folder);
                        }
                    }
                }
            }
            return new OtherContent(sections, lists, layouts, anyChange);
        }

        /** The partials that show other files, or call one that does. */
        private Set<String> showingPartials() {
            Map<String, Set<String>> callers = new HashMap<>();
            Set<String> showing = new HashSet<>();
            for (Template template : templates) {
                if (template.isPartial()) {
                    template.calls()
                            .forEach(
                                    name ->
                                            callers.computeIfAbsent(name, n -> new HashSet<>())
                                                    .add(template.partial()));
                    if (template.shows()) {
                        showing.add(template.partial());
                    }
                }
            }
            Deque<String> open = new ArrayDeque<>(showing);
            if (!open.isEmpty()) {
                open.add(ANY);
            }
            while (!open.isEmpty()) {
                callers.getOrDefault(open.poll(), Set.of()).stream()
                        .filter(showing::add)
                        .forEach(open::add);
            }
            return showing;
        }

        /** The section that a template is for; {@link #ANY} for all. */
        private static String folder(String target) {
            int slash = target.indexOf('/');
            String folder = slash < 0 ? ANY : target.substring(0, slash);
            return SHARED.contains(folder) ? ANY : folder;
        }

        private static String name(String target) {
            return withoutEnding(target.substring(target.lastIndexOf('/') + 1));
        }
    }

    /** Whether a template shows files that it reads, or the content of the pages that it lists. */
    private static boolean shows(GoTemplate template) {
        Deque<List<String>> blocks = new ArrayDeque<>();
        Set<String> resources = new HashSet<>();
        for (List<String> words : template.wordsOfActions()) {
            String first = words.isEmpty() ? "" : words.get(0);
            if (first.startsWith("$") && getsResource(words)) {
                resources.add(first);
            }
            if (first.equals("end")) {
                blocks.poll();
            } else if (BLOCKS.contains(first)) {
                blocks.push(words);
            } else if (words.stream().noneMatch(PLAIN::contains)
                    && (READING.stream().anyMatch(words::contains)
                            || words.contains(".content") && isOfList(blocks, resources))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the dot is, or may be, a page of a list; not if it is a file such as a picture. */
    private static boolean isOfList(Deque<List<String>> blocks, Set<String> resources) {
        for (List<String> block : blocks) {
            if (block.get(0).equals("range")) {
                return true;
            }
            boolean named = block.size() == 2 && resources.contains(block.get(1));
            if (block.get(0).equals("with") && (named || getsResource(block))) {
                return false;
            }
        }
        return false;
    }

    private static boolean getsResource(List<String> words) {
        return words.stream().anyMatch(word -> RESOURCES.matcher(word).lookingAt());
    }
}
