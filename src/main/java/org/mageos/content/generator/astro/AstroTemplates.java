package org.mageos.content.generator.astro;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The ids that layouts, pages of programs and the components that these import write around the
 * text of a document. Immutable once built.
 *
 * @see <a href="https://docs.astro.build/en/basics/layouts/#markdown-layouts">Astro, Markdown
 *     Layouts</a>
 */
final class AstroTemplates {

    private static final String LAYOUT = "layout";

    /** What nearly every site has for the folder of its sources, and no package's name is. */
    private static final Pattern SOURCES = Pattern.compile("[~@]/");

    /** How Astro wants a file to be called that splits a list into pages. */
    private static final Pattern LIST = Pattern.compile("\\[(?:\\.{3})?page]\\.");

    private static final Set<String> EXTENSIONS = Set.of("astro", "jsx", "tsx", "vue", "svelte");

    // Bounded, for whoever writes a component may write anything.
    private static final Pattern IMPORT =
            Pattern.compile("\\bimport\\s[^'\"`;]{0,500}?['\"]([^'\"\\n]{1,300})['\"]");

    private static final Pattern ID =
            Pattern.compile(
                    "[\\s\"'}]id=(?:[\"']([^\"'{}\\n"
                            + "]{1,200})[\"']|\\{([^{}\\n"
                            + "]{1,200}(?:\\{[^{}]{0,200}})?[^{}\\n"
                            + "]{0,200})})");

    /** What a component is given stands as a literal where it is used. */
    private static final Pattern GIVEN =
            Pattern.compile("\\s*(?:(?:Astro\\.)?props\\.)?id\\s*(?:(?:\\|\\||\\?\\?).*)?");

    private static final Pattern LITERAL = Pattern.compile("\\s*[\"'`]([^\"'`$]*)[\"'`]\\s*");
    private static final Pattern PREFIX = Pattern.compile("\\s*`([^`$]+)\\$\\{.*");

    private final SiteFolder place;
    private final Map<String, String> aliases;
    private final String source;
    private final Map<String, Template> templates = new HashMap<>();

    /** Those that the settings put in the place of the theme's. */
    private final Set<String> overrides = new LinkedHashSet<>();

    /** Those that programs render the entries of collections with. */
    private final Set<String> programs = new LinkedHashSet<>();

    /**
     * What one file writes.
     *
     * @param ids the ids that are literals
     * @param prefixes how the ids start that it computes; an empty text stands for any start
     * @param imports the files of the site that it imports
     */
    private record Template(Set<String> ids, Set<String> prefixes, Set<String> imports) {}

    /** What is written around a document. */
    private record Around(Set<String> ids, Set<String> prefixes, boolean isWhole) {}

    private AstroTemplates(SiteFolder place, String source, Map<String, String> aliases) {
        this.place = place;
        this.source = source;
        this.aliases = aliases;
    }

    /**
     * Reads the layouts and the programs of pages, and what they import.
     *
     * @param source the folder of all sources in the content tree
     * @param aliases prefixes of paths that stand for a folder of the content tree
     * @param config the settings, which may name components for those of the theme
     */
    static AstroTemplates read(
            SiteFiles files,
            SiteFolder place,
            String source,
            Map<String, String> aliases,
            AstroConfig config) {
        AstroTemplates all = new AstroTemplates(place, source, aliases);
        Deque<String> open = new ArrayDeque<>();
        for (String file : files.tree().files()) {
            boolean template = EXTENSIONS.contains(Paths.extension(file));
            if (template && file.startsWith(source + "/pages/") && PageFiles.hasParameters(file)) {
                if (!isList(files, file)) {
                    all.programs.add(file);
                    open.add(file);
                }
            } else if (template && file.startsWith(source + "/layouts/")) {
                open.add(file);
            }
        }
        Value.Mapping components =
                config.integration("starlight").orElse(Value.Mapping.EMPTY).mapping("components");
        for (Value.Entry component : components.entries()) {
            components
                    .text(component.key())
                    .flatMap(name -> all.resolve(config.file(), name))
                    .ifPresent(all.overrides::add);
        }
        open.addAll(all.overrides);
        while (!open.isEmpty()) {
            String file = open.pop();
            Optional<String> text =
                    all.templates.containsKey(file) ? Optional.empty() : files.text(file);
            if (text.isPresent()) {
                Template template = all.template(files, file, text.get());
                all.templates.put(file, template);
                open.addAll(template.imports());
            }
        }
        return all;
    }

    /** Whether a program makes the pages of a list, each of which has several entries. */
    private static boolean isList(SiteFiles files, String file) {
        return LIST.matcher(Paths.lastSegment(file)).lookingAt()
                && files.text(file).orElse("").contains("paginate");
    }

    private Template template(SiteFiles files, String file, String text) {
        Set<String> imports = new HashSet<>();
        Matcher imported = IMPORT.matcher(text);
        while (imported.find()) {
            resolve(file, imported.group(1))
                    .filter(name -> EXTENSIONS.contains(Paths.extension(name)))
                    .filter(files.tree()::hasFile)
                    .ifPresent(imports::add);
        }
        Set<String> ids = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        Matcher id = ID.matcher(text);
        while (id.find()) {
            if (id.group(1) != null) {
                ids.add(id.group(1));
            } else {
                computed(id.group(2), ids, prefixes);
            }
        }
        return new Template(ids, prefixes, imports);
    }

    private static void computed(String expression, Set<String> ids, Set<String> prefixes) {
        Matcher literal = LITERAL.matcher(expression);
        Matcher prefix = PREFIX.matcher(expression);
        if (literal.matches()) {
            ids.add(literal.group(1));
        } else if (prefix.matches()) {
            prefixes.add(prefix.group(1));
        } else if (!GIVEN.matcher(expression).matches()) {
            prefixes.add("");
        }
    }

    /** Whether a file is named in the site, and not one of a package. */
    private boolean isOfSite(String specifier) {
        return specifier.startsWith(".")
                || specifier.startsWith("/")
                || SOURCES.matcher(specifier).lookingAt()
                || aliases.keySet().stream().anyMatch(alias -> specifier.startsWith(alias + "/"));
    }

    /** The file that a file names: beside it, behind an alias, or from the root of the site. */
    private Optional<String> resolve(String from, String specifier) {
        if (specifier.startsWith(".")) {
            return Paths.normalize(Paths.folder(from) + "/" + specifier);
        }
        if (specifier.startsWith("/")) {
            return Paths.normalize(place.name(specifier.substring(1)));
        }
        for (Map.Entry<String, String> alias : aliases.entrySet()) {
            if (specifier.startsWith(alias.getKey() + "/")) {
                String rest = specifier.substring(alias.getKey().length());
                return Paths.normalize(alias.getValue() + rest);
            }
        }
        Matcher sources = SOURCES.matcher(specifier);
        return Paths.normalize(
                sources.lookingAt()
                        ? source + "/" + specifier.substring(sources.end())
                        : place.name(specifier));
    }

    /**
     * The ids that are literally written around a document.
     *
     * @param byTheme whether no program of the site renders the document, but its theme
     */
    Set<String> idsAround(Document document, boolean byTheme) {
        return around(document, byTheme).ids();
    }

    /** Whether an id that is not among them may be written around a document all the same. */
    boolean mayWrite(Document document, boolean byTheme, String id) {
        Around around = around(document, byTheme);
        return !around.isWhole() || around.prefixes().stream().anyMatch(id::startsWith);
    }

    private Around around(Document document, boolean byTheme) {
        Deque<String> open = new ArrayDeque<>();
        boolean whole = true;
        if (document.file().startsWith(source + "/pages/")) {
            Optional<String> layout =
                    document.frontMatter().data().text(LAYOUT).filter(name -> !name.isBlank());
            Optional<String> file = layout.flatMap(name -> resolve(document.file(), name));
            // One of the site that is not there writes nothing; that of a package is not known.
            whole =
                    layout.isEmpty()
                            || file.filter(templates::containsKey).isPresent()
                            || isOfSite(layout.get());
            file.ifPresent(open::add);
        } else {
            open.addAll(byTheme ? overrides : programs);
        }
        Set<String> ids = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String file = open.pop();
            Template template = seen.add(file) ? templates.get(file) : null;
            if (template != null) {
                ids.addAll(template.ids());
                prefixes.addAll(template.prefixes());
                open.addAll(template.imports());
            }
        }
        return new Around(ids, prefixes, whole);
    }
}
