package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.jekyll.SourceFile.Kind;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The files that Jekyll reads, told apart by their names and by whether they start with front
 * matter. Immutable.
 *
 * <p>The source: {@code reader.rb} and {@code collection.rb} of Jekyll 4.3.1.
 */
final class SourceFiles {

    /** Opening thousands of images to see that they have no front matter takes its time. */
    private static final Set<String> BINARY =
            Set.of(
                    "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "bmp", "tiff", "pdf", "zip",
                    "gz", "tgz", "tar", "jar", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4",
                    "webm", "ogg", "mov", "wasm", "class", "exe", "bin", "docx", "pptx", "xlsx");

    private static final Set<String> DOCUMENTS =
            Set.of(".md", ".markdown", ".mkd", ".html", ".htm", ".xhtml", ".adoc", ".asciidoc");

    /** What jekyll-optional-front-matter makes no page of. */
    private static final Set<String> NO_PAGES =
            Set.of(
                    "README",
                    "LICENSE",
                    "LICENCE",
                    "COPYING",
                    "CODE_OF_CONDUCT",
                    "CONTRIBUTING",
                    "ISSUE_TEMPLATE",
                    "PULL_REQUEST_TEMPLATE");

    private final SiteFolder source;
    private final JekyllConfig config;
    private final EntryFilter filter;
    private final SiteFiles files;
    private final JekyllAsciidoc asciidoc;
    private final boolean optional;
    private final Map<String, SourceFile> byFile = new HashMap<>();
    private final Map<String, SourceFile> byRelative = new HashMap<>();
    private final List<SourceFile> all = new ArrayList<>();

    private SourceFiles(
            SiteFiles files,
            SiteFolder source,
            JekyllConfig config,
            JekyllPlugins plugins,
            JekyllAsciidoc asciidoc) {
        this.files = files;
        this.asciidoc = asciidoc;
        this.source = source;
        this.config = config;
        this.filter = new EntryFilter(config);
        this.optional =
                plugins.has(JekyllPlugins.OPTIONAL_FRONT_MATTER)
                        && !config.data().mapping("optional_front_matter").isSet("enabled", false);
    }

    /**
     * Reads the names, and the starts of files.
     *
     * @param source the folder of the site's files
     * @param built the folder of the built site, in the content tree
     */
    static SourceFiles of(
            SiteFiles files,
            SiteFolder source,
            String built,
            JekyllConfig config,
            JekyllPlugins plugins,
            JekyllAsciidoc asciidoc) {
        SourceFiles read = new SourceFiles(files, source, config, plugins, asciidoc);
        for (String file : files.tree().files()) {
            if (!file.startsWith(built + "/")) {
                source.inSite(file)
                        .flatMap(path -> read.sourceFile(file, path))
                        .ifPresent(read::add);
            }
        }
        if (plugins.has(JekyllPlugins.README_INDEX)) {
            read.readIndexes();
        }
        return read;
    }

    private void add(SourceFile file) {
        all.add(file);
        byFile.put(file.file(), file);
        if (file.kind() != Kind.DRAFT || config.isSet("show_drafts")) {
            byRelative.putIfAbsent(file.relative(), file);
        }
    }

    private Optional<SourceFile> sourceFile(String file, String path) {
        String inCollections = withoutFolder(path, config.collectionsDir()).orElse("");
        for (String label : config.collections()) {
            Optional<String> entry = withoutFolder(inCollections, "_" + label);
            if (entry.isPresent() && !label.equals(JekyllConfig.POSTS) && !label.equals("data")) {
                return filter.accepts("_" + label, entry.get(), false)
                        ? Optional.of(entry(file, path, label, inCollections))
                        : Optional.empty();
            }
        }
        Optional<SourceFile> post =
                post(file, path, "_posts", Kind.ENTRY)
                        .or(() -> post(file, path, "_drafts", Kind.DRAFT));
        if (post.isPresent()) {
            return post;
        }
        if (!filter.acceptsAll(path)) {
            return Optional.empty();
        }
        Kind kind =
                hasFrontMatter(file) ? Kind.PAGE : isBarePage(path) ? Kind.BARE_PAGE : Kind.STATIC;
        return Optional.of(new SourceFile(file, path, kind, "", path));
    }

    private SourceFile entry(String file, String path, String label, String relative) {
        Kind kind = hasFrontMatter(file) ? Kind.ENTRY : Kind.COLLECTION_FILE;
        return new SourceFile(file, path, kind, label, relative);
    }

    private Optional<SourceFile> post(String file, String path, String special, Kind kind) {
        String inCollections = withoutFolder(path, config.collectionsDir()).orElse("");
        int at =
                inCollections.startsWith(special + "/")
                        ? 0
                        : inCollections.indexOf("/" + special + "/") + 1;
        if (inCollections.isEmpty() || at == 0 && !inCollections.startsWith(special + "/")) {
            return Optional.empty();
        }
        String parent = at == 0 ? "" : inCollections.substring(0, at - 1);
        String folder = Paths.join(parent, special);
        String entry = inCollections.substring(folder.length() + 1);
        SourceFile post = new SourceFile(file, path, kind, JekyllConfig.POSTS, inCollections);
        boolean read =
                (parent.isEmpty() || filter.acceptsAll(parent + "/x"))
                        && filter.accepts(folder, entry, false)
                        && !entry.startsWith(".")
                        && !entry.contains("/.")
                        && !post.extension().isEmpty()
                        && (kind == Kind.DRAFT || PostName.of(post.stem()).date().isPresent());
        return read ? Optional.of(post) : Optional.empty();
    }

    private static Optional<String> withoutFolder(String path, String folder) {
        if (folder.isEmpty()) {
            return Optional.of(path);
        }
        return path.startsWith(folder + "/")
                ? Optional.of(path.substring(folder.length() + 1))
                : Optional.empty();
    }

    /** The first line is {@code ---}; a byte order mark before it makes it another line. */
    private boolean hasFrontMatter(String file) {
        if (asciidoc.isPage("." + Paths.extension(file))) {
            return true;
        }
        if (BINARY.contains(Paths.extension(file).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String start = files.start(file, 64);
        int end = start.indexOf('\n');
        return start.startsWith("---") && end > 0 && start.substring(3, end).isBlank();
    }

    private boolean isBarePage(String path) {
        String name = Paths.lastSegment(path);
        String stem = Paths.withoutExtension(name);
        return optional
                && config.isMarkdown("." + Paths.extension(path))
                && (!NO_PAGES.contains(stem.toUpperCase(Locale.ROOT))
                        || filter.isIncluded(path, false));
    }

    /** Makes a README the page of its folder, where there is no other. */
    private void readIndexes() {
        Set<String> taken = new HashSet<>();
        for (SourceFile file : all) {
            String stem = file.stem().toLowerCase(Locale.ROOT);
            boolean page =
                    Set.of(".html", ".htm", ".xhtml", ".xml").contains(file.extension())
                            || file.isRendered() && config.isMarkdown(file.extension());
            if (stem.equals("index") && page) {
                taken.add(Paths.folder(file.path()));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            SourceFile file = all.get(i);
            if (file.kind() == Kind.STATIC
                    && file.stem().equalsIgnoreCase("readme")
                    && config.isMarkdown(file.extension())
                    && taken.add(Paths.folder(file.path()))) {
                SourceFile readme =
                        new SourceFile(file.file(), file.path(), Kind.README, "", file.relative());
                all.set(i, readme);
                byFile.put(readme.file(), readme);
                byRelative.put(readme.relative(), readme);
            }
        }
    }

    /** All of them, sorted by name. */
    List<SourceFile> all() {
        return all;
    }

    /** What a file of the content tree is to the site. */
    Optional<SourceFile> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** The file at a path as Jekyll names it; one that is not written does not count. */
    Optional<SourceFile> at(String relative) {
        return Optional.ofNullable(byRelative.get(relative))
                .filter(file -> file.collection().isEmpty() || config.isWritten(file.collection()));
    }

    /** The folder of the site's files. */
    SiteFolder source() {
        return source;
    }

    /** Whether a file is read as a document. */
    boolean isDocument(SourceFile file) {
        return DOCUMENTS.contains(file.extension().toLowerCase(Locale.ROOT));
    }

    /** Whether a file is Markdown by its name. */
    boolean isMarkdown(SourceFile file) {
        return config.isMarkdown(file.extension());
    }
}
