package org.mageos.content.generator.jekyll;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The URLs in the data of a site, of which its menus are made: whoever lists a page there that the
 * site does not have means one that is built apart. The data is only read when a page is not found.
 * Thread-safe.
 */
final class DataUrls {

    private static final Set<String> EXTENSIONS = Set.of("yml", "yaml", "json", "csv", "tsv");

    private static final Pattern URL =
            Pattern.compile("(?:^|[\\s\"',:\\[])(/[\\w.~%-][\\w./~%-]*)", Pattern.MULTILINE);

    private final SiteFiles files;
    private final SiteFolder source;
    private final String folder;
    private @Nullable Set<String> urls;

    /**
     * @param source the folder of the site's files
     * @param folder the one of these that holds the data
     */
    DataUrls(SiteFiles files, SiteFolder source, String folder) {
        this.files = files.toLookAt();
        this.source = Objects.requireNonNull(source, "source");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** Whether the data has a path, or one above it that looks like no page of the site's. */
    synchronized boolean have(String path) {
        if (urls == null) {
            urls = read();
        }
        String name = Paths.trimSlashes(path);
        while (!name.isEmpty() && !urls.contains(name)) {
            name = Paths.folder(name);
        }
        return !name.isEmpty()
                && (name.equals(Paths.trimSlashes(path)) || !hasSource(Paths.lastSegment(name)));
    }

    /** Whether a document or folder of the site has a name, of which a page above may be made. */
    private boolean hasSource(String name) {
        return files.tree().keptFiles().stream()
                .filter(file -> file.startsWith(source.name("")))
                .filter(file -> FileKind.isMarkdown(file) || FileKind.isHtml(file))
                .anyMatch(
                        file ->
                                Paths.withoutExtension(Paths.lastSegment(file)).equals(name)
                                        || Paths.lastSegment(Paths.folder(file)).equals(name));
    }

    private Set<String> read() {
        Set<String> found = new HashSet<>();
        files.tree().keptFiles().stream()
                .filter(file -> file.startsWith(source.name(folder) + "/"))
                .filter(file -> EXTENSIONS.contains(Paths.extension(file)))
                .map(files::text)
                .flatMap(Optional::stream)
                .map(URL::matcher)
                .flatMap(Matcher::results)
                .forEach(url -> found.add(Paths.trimSlashes(url.group(1))));
        return found;
    }
}
