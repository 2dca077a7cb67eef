package org.mageos.content.generator.vitepress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Heading;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.slug.VitePressSlugs;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * The ids of headings that plugins of the site's own write into pages: a program in {@code
 * .vitepress} that transforms pages, and has a line such as {@code ## Type Declarations}. The
 * programs are only read when an anchor is missing. Thread-safe.
 */
final class WrittenHeadings {

    private static final String FOLDER = ".vitepress";
    private static final Set<String> PROGRAMS = Set.of("ts", "js", "mts", "mjs");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} ([^#\n`$]{1,200})$");
    private static final String TRANSFORM = "transform(";
    private static final int MAX_PROGRAMS = 100;

    private final SiteFiles files;
    private final String folder;
    private @Nullable Set<String> ids;

    WrittenHeadings(SiteFiles files, SiteFolder site) {
        // Checks ask at the same time, and a program that cannot be read is no fault of settings.
        this.files = files.toLookAt();
        this.folder = site.name(FOLDER) + "/";
    }

    /** Whether a plugin may write a heading with an id. */
    synchronized boolean mayHave(String id) {
        if (ids == null) {
            Set<String> found = new HashSet<>();
            files.tree().files().stream()
                    .filter(file -> file.startsWith(folder))
                    .filter(file -> PROGRAMS.contains(Paths.extension(file)))
                    .limit(MAX_PROGRAMS)
                    .flatMap(file -> files.text(file).stream())
                    .filter(text -> text.contains(TRANSFORM))
                    .forEach(text -> add(text, found));
            ids = found;
        }
        return ids.contains(id);
    }

    private static void add(String text, Set<String> ids) {
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            Heading written =
                    new Heading(1, heading.group(1).strip(), Optional.empty(), Position.START);
            ids.addAll(new VitePressSlugs().ids(List.of(written)));
        }
    }
}
