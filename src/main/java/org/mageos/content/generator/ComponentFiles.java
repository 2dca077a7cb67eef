package org.mageos.content.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Component;
import org.mageos.content.document.Document;
import org.mageos.content.document.source.ComponentUses;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The programs of components, {@code .astro}, {@code .vue}, {@code .jsx} and their kin, of which
 * the ids are read that they write as literals. They are only read when a page with them lacks an
 * anchor. Thread-safe.
 */
public final class ComponentFiles {

    private static final List<String> ENDINGS =
            List.of(
                    "",
                    ".tsx",
                    ".jsx",
                    ".ts",
                    ".js",
                    ".astro",
                    ".vue",
                    "/index.tsx",
                    "/index.jsx",
                    "/index.ts",
                    "/index.js");

    /** What these hold is all that is shown. */
    private static final Set<String> TEMPLATES =
            Set.of("astro", "vue", "jsx", "tsx", "js", "ts", "mjs");

    /** What an import or a tag of a program has; bounded, for it may be anything. */
    private static final Pattern IMPORT =
            Pattern.compile(
                    "\\bimport\\s([^'\"`;]{0,500}?)\\bfrom\\s*['\"]([^'\"\\n]{1,300})['\"]");

    private static final Pattern TAG = Pattern.compile("(?<![\\w$.])<([A-Z][\\w.]{0,100})");
    private static final Pattern NAME = Pattern.compile("(?:\\w{1,100}\\s+as\\s+)?([\\w$]{1,100})");

    /** Ways to show what only a run makes, or to give ids to it. */
    private static final Pattern COMPUTED =
            Pattern.compile(
                    "set:html|v-html|\\{@html|dangerouslySetInnerHTML|innerHTML|insertAdjacent"
                            + "|compiledContent|createElement|\\bh\\(|<component\\b|:is="
                            + "|\\bid\\s*=\\s*\\{|:id\\b|v-bind=|\\bid:|\\bid,|\\{id}|\\.\\.\\."
                            + "|cloneElement|\\.id\\s*=|['\"]id['\"]|\\.mdx?['\"]");

    private static final Pattern COMPUTED_ID =
            Pattern.compile(":id\\b|\\{id}|\\.id\\s*=|cloneElement");

    /** A URL that a program puts together of the one that it is given. */
    private static final Pattern MADE_URL =
            Pattern.compile(
                    "(?i:href|url|link|\\bto)\\s{0,9}[=:]\\s{0,9}\\{?\\s{0,99}"
                            + "(?:`[^`]{0,500}?\\$\\{[^`}]{0,200}?\\bhref\\b"
                            + "|(?:['\"][^'\"\\n]{0,300}['\"]|[\\w.]{1,100})\\s{0,9}"
                            + "\\+\\s{0,9}(?:\\w{1,50}\\.)?href\\b)");

    private static final String MADE_LINK =
            "a link of a component whose program makes another URL of it";

    private static final int MAX_PROGRAMS = 60;

    private final SiteFiles files;
    private final Map<String, String> aliases;
    private final Map<String, Optional<TemplateIds>> known = new HashMap<>();
    private final Map<String, Boolean> makesUrls = new HashMap<>();
    private @Nullable Map<String, List<String>> byName;

    /**
     * @param aliases prefixes of specifiers that stand for a folder of the content tree, without a
     *     slash at their ends
     */
    public ComponentFiles(SiteFiles files, Map<String, String> aliases) {
        this.files = Objects.requireNonNull(files, "files");
        this.aliases = Map.copyOf(aliases);
    }

    /**
     * The ids that a component writes: around its children, or in all that it shows, the components
     * in it too.
     *
     * @return nothing if its program is not in the tree, or cannot be read
     */
    public synchronized Optional<TemplateIds> of(Document document, Component component) {
        Optional<String> file = program(document, component);
        return component.hasChildren()
                ? file.flatMap(files::text).map(ComponentFiles::frame)
                : file.flatMap(this::ofFile);
    }

    /**
     * Why it is not known where the links of components of a document lead: a program among these
     * makes another URL of what it is given.
     */
    public synchronized Optional<String> doubtLinks(Document document) {
        for (Component component : document.components()) {
            Optional<String> file = program(document, component);
            if (file.isPresent() && makesUrls.computeIfAbsent(file.get(), this::makesUrl)) {
                return Optional.of(MADE_LINK);
            }
        }
        return Optional.empty();
    }

    private boolean makesUrl(String file) {
        Optional<String> text = files.text(file);
        return text.isPresent() && MADE_URL.matcher(text.get()).find();
    }

    private Optional<String> program(Document document, Component component) {
        return component.specifier().isEmpty()
                ? Optional.empty()
                : find(document.file(), component.specifier()).filter(ComponentFiles::isTemplate);
    }

    private static TemplateIds frame(String program) {
        TemplateIds ids = TemplateIds.of(program);
        return new TemplateIds(
                ids.literal(),
                ids.starts(),
                ids.ends(),
                ids.areComputed() || COMPUTED_ID.matcher(program).find());
    }

    /**
     * The ids that the component of a name writes, if one file only is called so.
     *
     * @param name as it is used, also with hyphens: {@code my-box} is {@code MyBox}
     */
    public synchronized Optional<TemplateIds> named(String name, String extension) {
        if (byName == null) {
            Map<String, List<String>> names = new HashMap<>();
            for (String file : files.tree().files()) {
                if (file.endsWith("." + extension)) {
                    String one = Paths.withoutExtension(Paths.lastSegment(file));
                    names.computeIfAbsent(key(one), key -> new ArrayList<>()).add(file);
                }
            }
            byName = names;
        }
        List<String> found = byName.getOrDefault(key(name), List.of());
        return found.size() == 1 ? ofFile(found.get(0)) : Optional.empty();
    }

    private static String key(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private Optional<TemplateIds> ofFile(String file) {
        Optional<TemplateIds> ids = known.get(file);
        if (ids == null) {
            ids = read(file);
            known.put(file, ids);
        }
        return ids;
    }

    private static boolean isTemplate(String file) {
        return TEMPLATES.contains(Paths.extension(file));
    }

    /** The file that a program or document names. */
    public Optional<String> find(String from, String specifier) {
        Optional<String> path = Optional.empty();
        if (specifier.startsWith(".")) {
            path = Optional.of(Paths.folder(from) + "/" + specifier);
        }
        for (Map.Entry<String, String> alias : aliases.entrySet()) {
            if (path.isEmpty() && specifier.startsWith(alias.getKey() + "/")) {
                String rest = specifier.substring(alias.getKey().length());
                path = Optional.of(alias.getValue() + rest);
            }
        }
        return path.flatMap(
                name ->
                        ENDINGS.stream()
                                .flatMap(ending -> Paths.normalize(name + ending).stream())
                                .filter(files.tree()::hasFile)
                                .findFirst());
    }

    private Optional<TemplateIds> read(String file) {
        Set<String> ids = new HashSet<>();
        Set<String> seen = new HashSet<>();
        return collect(file, ids, seen)
                ? Optional.of(new TemplateIds(ids, Set.of(), Set.of(), false))
                : Optional.empty();
    }

    /** Adds the ids of a program; false if it may write others. */
    private boolean collect(String file, Set<String> ids, Set<String> seen) {
        if (!seen.add(file)) {
            return true;
        }
        Optional<String> text =
                isTemplate(file) && seen.size() <= MAX_PROGRAMS
                        ? files.text(file)
                        : Optional.empty();
        if (text.isEmpty() || COMPUTED.matcher(text.get()).find()) {
            return false;
        }
        TemplateIds own = TemplateIds.of(text.get());
        ids.addAll(own.literal());
        Map<String, String> imports = imports(text.get());
        Matcher tag = TAG.matcher(text.get());
        boolean whole = !own.areComputed() && own.starts().isEmpty();
        while (whole && tag.find()) {
            String name = tag.group(1);
            Optional<String> inner =
                    Optional.ofNullable(imports.get(name)).flatMap(one -> find(file, one));
            whole =
                    inner.isPresent()
                            ? collect(inner.get(), ids, seen)
                            : ComponentUses.isWithoutIds(name);
        }
        return whole;
    }

    private static Map<String, String> imports(String text) {
        Map<String, String> imports = new HashMap<>();
        Matcher imported = IMPORT.matcher(text);
        while (imported.find()) {
            Matcher name = NAME.matcher(imported.group(1));
            while (name.find()) {
                imports.put(name.group(1), imported.group(2));
            }
        }
        return imports;
    }
}
