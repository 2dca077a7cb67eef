package org.mageos.content.generator.mkdocs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * The files below {@code docs_dir}: which of them the site has, and at which path. Names are
 * relative to that folder unless said otherwise. Immutable once built.
 */
final class DocsFiles {

    private static final Set<String> PAGES = Set.of("md", "markdown", "mdown", "mkdn", "mkd");

    /** What becomes of a file. */
    enum Inclusion {
        INCLUDED,
        /** It is shown while writing only. */
        DRAFT,
        /** A pattern leaves it out. */
        EXCLUDED,
        /** Another file makes the same page. */
        REPLACED,
        /** A plugin takes it away. */
        REMOVED
    }

    private final FileTree tree;
    private final MkDocsConfig config;
    private final I18nPlugin languages;
    private final Map<String, Inclusion> files = new TreeMap<>();
    private final Set<String> paths = new HashSet<>();

    private DocsFiles(FileTree tree, MkDocsConfig config) {
        this.tree = tree;
        this.config = config;
        this.languages = I18nPlugin.of(config);
    }

    static DocsFiles of(FileTree tree, MkDocsConfig config) {
        DocsFiles docs = new DocsFiles(tree, config);
        FileNames removed = FileNames.ofExcludePlugin(config);
        Map<String, List<String>> byFolder = new HashMap<>();
        for (String file : tree.files()) {
            docs.source(file)
                    .ifPresent(
                            source ->
                                    byFolder.computeIfAbsent(
                                                    Paths.folder(source), f -> new ArrayList<>())
                                            .add(source));
        }
        byFolder.values().forEach(docs::addFolder);
        docs.files.replaceAll(
                (source, inclusion) -> removed.matches(source) ? Inclusion.REMOVED : inclusion);
        docs.files.forEach(
                (source, inclusion) -> {
                    if (inclusion == Inclusion.INCLUDED) {
                        docs.paths.add(docs.path(source));
                    }
                });
        return docs;
    }

    /** Whether git ignores a name, so that a program may write the file before the build. */
    boolean mayBeMade(String source) {
        return tree.mayBeIgnored(Paths.join(config.docs(), source));
    }

    /** Of two files that make the same one {@code index} wins over {@code README}. */
    private void addFolder(List<String> sources) {
        sources.sort(
                Comparator.comparing((String source) -> !isIndex(source))
                        .thenComparing(Comparator.naturalOrder()));
        Map<String, String> byTarget = new HashMap<>();
        for (String source : sources) {
            Inclusion inclusion = inclusion(source);
            files.put(source, inclusion);
            String target = isPage(source) ? ownPath(source) : "/" + withoutIndexHtml(source);
            String earlier = byTarget.putIfAbsent(target, source);
            if (earlier != null) {
                boolean wins = inclusion == Inclusion.INCLUDED;
                files.put(wins ? earlier : source, Inclusion.REPLACED);
                if (wins) {
                    byTarget.put(target, source);
                }
            }
        }
    }

    private static boolean isIndex(String source) {
        String name = Paths.withoutExtension(Paths.lastSegment(source));
        return name.equals("index") || name.equals("README");
    }

    private Inclusion inclusion(String source) {
        if (config.excluded().matches(source)) {
            return Inclusion.EXCLUDED;
        }
        return config.drafts().matches(source) ? Inclusion.DRAFT : Inclusion.INCLUDED;
    }

    /** The name below the folder of the documents of a file of the content tree. */
    Optional<String> source(String file) {
        String docs = config.docs();
        if (!docs.isEmpty() && !file.startsWith(docs + "/")) {
            return Optional.empty();
        }
        String source = docs.isEmpty() ? file : file.substring(docs.length() + 1);
        return isOutput(file) ? Optional.empty() : Optional.of(source);
    }

    private boolean isOutput(String file) {
        return file.startsWith(config.output() + "/");
    }

    /** The name in the content tree. */
    String file(String source) {
        return Paths.join(config.docs(), source);
    }

    /** What becomes of a file; empty if there is none. */
    Optional<Inclusion> find(String source) {
        return Optional.ofNullable(files.get(source));
    }

    /** All files that the site has, sorted. */
    List<String> included() {
        return files.entrySet().stream()
                .filter(entry -> entry.getValue() == Inclusion.INCLUDED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All pages that are shown while writing only, sorted. */
    List<String> drafts() {
        return files.entrySet().stream()
                .filter(entry -> entry.getValue() == Inclusion.DRAFT && isPage(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    I18nPlugin languages() {
        return languages;
    }

    static boolean isPage(String source) {
        return PAGES.contains(Paths.extension(source));
    }

    /** Whether a file or page of the documents has a path. */
    boolean has(String path) {
        return paths.contains(path.length() > 1 ? Paths.withoutSlashesAtEnd(path) : path);
    }

    /** The path of a file's page, or of the file itself, in its language. */
    String path(String source) {
        return languages.path(source, this::ownPath);
    }

    /** The path by the rules of MkDocs alone. */
    String ownPath(String source) {
        if (!isPage(source)) {
            return "/" + source;
        }
        String name = Paths.withoutExtension(Paths.lastSegment(source));
        String folder = Paths.folder(source);
        if (isIndex(source)) {
            return "/" + folder;
        }
        return "/" + Paths.join(folder, config.directoryUrls() ? name : name + ".html");
    }

    /** Whether the URL of a page ends with a slash. */
    boolean isFolder(String source) {
        return config.directoryUrls() || isIndex(languages.neutral(source));
    }

    private static String withoutIndexHtml(String source) {
        return Paths.lastSegment(source).equals("index.html") ? Paths.folder(source) : source;
    }
}
