package org.mageos.content.generator.mkdocs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Extensions;
import org.mageos.content.generator.Opening;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the plugins, hooks and extensions of a site may do to it, as the table of extensions says.
 *
 * @param pages why a page that is not there may be made, or a link to it rewritten
 * @param written tells of a path whether a file that is no page may be written there
 * @param anchors why a page may have more anchors than its source
 * @param marked the documents in which a hook replaces marks
 * @param tabbed the documents with tabs that have ids
 * @param links why a link to a file may be rewritten
 * @param putsInSources whether the text of a file may stand in the place of a link to it
 * @param definesReferences whether references may be defined elsewhere than on the page
 */
record MkDocsDoubts(
        Optional<String> pages,
        Predicate<String> written,
        Optional<String> anchors,
        MarkedPages marked,
        MarkedPages tabbed,
        Optional<String> links,
        boolean putsInSources,
        boolean definesReferences) {

    private static final String PLUGIN = "plugin";
    private static final String EXTENSION = "extension";
    private static final String HOOK = "hook";

    private static final String MARKDOWN = "on_page_markdown";

    /** The mark of a tab, in whose line its title stands. */
    private static final Map<String, Optional<Set<String>>> TABS =
            Map.of("===", Optional.of(Set.of()));

    private static final String OF_TAB = "an anchor that may be that of a tab";
    private static final String MARKED = "an anchor that a hook of mkdocs.yml may make";

    private static final Pattern EVENT = Pattern.compile("def +(on_[a-z_]+)");

    MkDocsDoubts {
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(anchors, "anchors");
        Objects.requireNonNull(marked, "marked");
        Objects.requireNonNull(tabbed, "tabbed");
        Objects.requireNonNull(links, "links");
    }

    static MkDocsDoubts of(SiteFiles files, SiteFolder place, MkDocsConfig config) {
        Map<String, Optional<Set<String>>> marks = new HashMap<>();
        Parts parts =
                new Parts(
                        Extensions.of("mkdocs"),
                        config.plugins().stream().map(Part::name).toList(),
                        config.extensions().stream().map(Part::name).toList(),
                        config.yaml().data().texts("hooks").stream()
                                .flatMap(hook -> events(files, place.name(hook), marks))
                                .toList());
        Set<String> named = named(config);
        boolean appended =
                !config.extension("pymdownx.snippets")
                        .orElse(Value.Mapping.EMPTY)
                        .texts("auto_append")
                        .isEmpty();
        return new MkDocsDoubts(
                parts.first(Opening.PAGES)
                        .map(by -> "a link that " + by + " may make true (add it to routes)")
                        .or(() -> absent(files, config))
                        .or(() -> shared(config)),
                path ->
                        named.contains(Paths.trimSlashes(path))
                                || parts.plugins().stream()
                                        .anyMatch(name -> parts.table().writes(PLUGIN, name, path)),
                parts.first(Opening.ANCHORS).map(by -> "an anchor that " + by + " may make"),
                MarkedPages.of(files, config, marks),
                MarkedPages.of(
                        files, config, new MkDocsMarkdown(config).namesTabs() ? TABS : Map.of()),
                parts.first(Opening.LINKS)
                        .map(by -> "a link that " + by + " may make true (add it to routes)"),
                parts.first(Opening.SOURCES).isPresent(),
                appended || parts.first(Opening.REFERENCES).isPresent());
    }

    /** What the options of plugins name, such as the files of a feed. */
    private static Set<String> named(MkDocsConfig config) {
        return config.plugins().stream()
                .flatMap(plugin -> leaves(plugin.options()))
                .map(Paths::trimSlashes)
                .filter(name -> !Paths.extension(name).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<String> leaves(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> leaves(entry.value()));
        }
        return value instanceof Value.Scalar scalar && scalar.value() != null
                ? Stream.of(scalar.text())
                : value.items().stream()
                        .filter(item -> item != value)
                        .flatMap(MkDocsDoubts::leaves);
    }

    /** MkDocs builds nothing without the folder, so a script makes it before. */
    private static Optional<String> absent(SiteFiles files, MkDocsConfig config) {
        String docs = config.docs();
        return docs.isEmpty() || files.tree().hasFolder(docs)
                ? Optional.empty()
                : Optional.of("a page of '" + docs + "', a folder that is not there yet");
    }

    /** Of settings that several sites share nobody can say which URLs these have. */
    private static Optional<String> shared(MkDocsConfig config) {
        return config.docsOfSites().isEmpty()
                ? Optional.empty()
                : Optional.of("a page of sites that share '" + config.yaml().file() + "'");
    }

    /**
     * What a hook takes part in; if its file cannot be read it may be anything. One that does
     * nothing to a text but to replace marks tells these instead.
     */
    private static Stream<String> events(
            SiteFiles files, String hook, Map<String, Optional<Set<String>>> marks) {
        Optional<String> text = files.text(hook);
        if (text.isEmpty()) {
            return Stream.of("on_files", MARKDOWN);
        }
        Optional<Set<String>> replaced = HookText.marks(PythonFunctions.of(text.get()), MARKDOWN);
        Optional<Set<String>> words = HookWords.of(text.get());
        replaced.ifPresent(found -> found.forEach(mark -> marks.put(mark, words)));
        return EVENT.matcher(text.get())
                .results()
                .map(match -> match.group(1))
                .filter(event -> replaced.isEmpty() || !event.equals(MARKDOWN));
    }

    /** Why a page may have an anchor that its source has not. */
    Optional<String> anchor(Document document, String id) {
        if (anchors.isPresent()) {
            return anchors;
        }
        if (marked.mayHave(document, id)) {
            return Optional.of(MARKED);
        }
        return tabbed.mayHave(document, id) ? Optional.of(OF_TAB) : Optional.empty();
    }

    /** The programs that a site names. */
    private record Parts(
            Extensions table, List<String> plugins, List<String> extensions, List<String> events) {

        /** The first that leaves something open, in words. */
        Optional<String> first(Opening opening) {
            return table.first(PLUGIN, plugins, opening)
                    .map(name -> "the plugin '" + name + "' of MkDocs")
                    .or(
                            () ->
                                    table.first(HOOK, events, opening)
                                            .map(event -> "a hook of mkdocs.yml"))
                    .or(
                            () ->
                                    table.first(EXTENSION, extensions, opening)
                                            .map(name -> "the Markdown extension '" + name + "'"));
        }
    }
}
