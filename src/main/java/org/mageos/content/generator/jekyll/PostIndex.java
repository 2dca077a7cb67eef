package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.jekyll.SourceFile.Kind;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * Finds the post that <code>{% post_url name %}</code> names: by folder, date and slug of its
 * file's name, or, as of old, by the date and slug that it has in the end. Immutable.
 *
 * <p>The source: {@code tags/post_url.rb} of Jekyll 4.3.1.
 */
final class PostIndex {

    private static final int FRONT_MATTER = 4096;

    private final Map<String, List<SourceFile>> byName = new HashMap<>();
    private final Map<String, SourceFile> byDate = new HashMap<>();
    private final Map<String, SourceFile> bySlug = new HashMap<>();

    PostIndex(SiteFiles files, SourceFiles sources, JekyllConfig config) {
        for (SourceFile post : sources.all()) {
            if (!post.isPost() || post.kind() != Kind.ENTRY) {
                continue;
            }
            PostName name = PostName.of(post.stem());
            byName.computeIfAbsent(post.stem(), key -> new ArrayList<>()).add(post);
            Map<String, String> own = own(files.start(post.file(), FRONT_MATTER));
            String slug = own.getOrDefault("slug", name.slug());
            EntryDate.ofName(name.date().orElse(""), config.zone())
                    .ifPresent(date -> addDated(post, own, date, slug));
            bySlug.putIfAbsent(name.slug(), post);
        }
    }

    /** A date in the front matter goes before that of the name. */
    private void addDated(SourceFile post, Map<String, String> own, EntryDate date, String slug) {
        String day = own.getOrDefault("date", "");
        String written = day.length() >= 10 ? day.substring(0, 10) : "";
        String chosen = written.isEmpty() ? date.local().toLocalDate().toString() : written;
        byDate.putIfAbsent(chosen + "-" + slug, post);
    }

    /**
     * The values of {@code slug} and {@code date}, without reading the YAML of every post twice.
     */
    private static Map<String, String> own(String start) {
        Map<String, String> own = new HashMap<>();
        int line = start.indexOf('\n') + 1;
        while (start.startsWith("---") && line > 0 && !start.startsWith("---", line)) {
            int next = start.indexOf('\n', line);
            String text = next < 0 ? start.substring(line) : start.substring(line, next);
            for (String key : List.of("slug", "date")) {
                if (text.startsWith(key + ":")) {
                    String value = text.substring(key.length() + 1).strip();
                    own.put(key, value.replace("\"", "").replace("'", ""));
                }
            }
            line = next + 1;
        }
        own.values().removeIf(String::isEmpty);
        return own;
    }

    /** The post with a name, which may have folders in front. */
    Optional<SourceFile> named(String written) {
        String name = written.startsWith("/") ? written.substring(1) : written;
        String folder = Paths.folder(name);
        String last = Paths.lastSegment(name);
        for (SourceFile post : byName.getOrDefault(last, List.of())) {
            String own = Paths.folder(post.relative());
            if (own.equals(Paths.join("_posts", folder))
                    || own.equals(Paths.join(folder, "_posts"))) {
                return Optional.of(post);
            }
        }
        return dayOf(last).map(day -> byDate.get(day + "-" + PostName.of(last).slug()));
    }

    private static Optional<String> dayOf(String name) {
        return PostName.of(name)
                .date()
                .flatMap(date -> EntryDate.ofName(date, Optional.empty()))
                .map(date -> date.local().toLocalDate().toString());
    }

    /** The name of a post that was probably meant: one with the same slug. */
    Optional<String> similar(String written) {
        String last = Paths.lastSegment(written);
        return Optional.ofNullable(bySlug.get(PostName.of(last).slug()))
                .or(
                        () ->
                                Optional.ofNullable(byName.get(Paths.withoutExtension(last)))
                                        .map(posts -> posts.get(0)))
                .map(SourceFile::stem);
    }
}
