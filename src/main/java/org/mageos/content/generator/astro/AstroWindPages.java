package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Slug;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.astro.Collections.Collection;
import org.mageos.content.pattern.Glob;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The pages of the blog of a site made from AstroWind: its posts, and the lists of all, of those of
 * a category and of those with a tag.
 *
 * @param wind the settings that say where they are
 * @param source the folder of all sources in the content tree
 */
record AstroWindPages(
        SiteFiles files,
        AstroWind wind,
        AstroWindPrograms programs,
        Collections collections,
        AstroConfig config,
        String source) {

    /** The parts of the settings, by the programs that make their pages. */
    private static final Map<String, String> PARTS =
            Map.of(
                    "[...blog]/index.astro", "post",
                    "[...blog]/[...page].astro", "list",
                    "[...blog]/[category]/[...page].astro", "category",
                    "[...blog]/[tag]/[...page].astro", "tag");

    /** What has the same slug in each library: others write out {@code &}, or keep a {@code _}. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .,'-]*");

    private static final Pattern FOLDER = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final List<Glob> FILES = List.of(Glob.of("*.md"), Glob.of("*.mdx"));

    /**
     * A post.
     *
     * @param slug that of its id
     * @param category the slug of its category; empty if it has none
     * @param tags the slugs of its tags
     */
    private record Post(Document document, String slug, String category, Set<String> tags) {

        /** The lists of a part that it is in, below the path of them all. */
        List<String> lists(String part) {
            return switch (part) {
                case "category" -> category.isEmpty() ? List.of() : List.of("/" + category);
                case "tag" -> tags.stream().map(tag -> "/" + tag).toList();
                default -> List.of("");
            };
        }
    }

    AstroWindPages {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(wind, "wind");
        Objects.requireNonNull(programs, "programs");
        Objects.requireNonNull(collections, "collections");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(source, "source");
    }

    /** The pages that programs make, by their names; not of those that only a run would tell. */
    Map<String, List<Route>> of(Sources sources) {
        Map<String, String> known = new TreeMap<>(PARTS);
        known.entrySet().removeIf(program -> !isKnown(program.getKey(), program.getValue()));
        if (known.isEmpty()) {
            return Map.of();
        }
        Optional<List<Post>> posts = posts(sources);
        Map<String, List<Route>> pages = new HashMap<>();
        known.forEach((name, part) -> of(name, part, posts).ifPresent(all -> pages.put(name, all)));
        return pages;
    }

    private boolean isKnown(String name, String part) {
        return wind.isPresent()
                && programs.make(part, files.text(source + "/pages/" + name).orElse(""));
    }

    private Optional<List<Route>> of(String name, String part, Optional<List<Post>> posts) {
        if (!wind.has(part)) {
            return Optional.of(List.of());
        }
        Route.Form form = PageFiles.form(name, config.format());
        return part.equals("post")
                ? posts.flatMap(all -> pages(all, form))
                : posts.flatMap(all -> lists(part, all, form));
    }

    private Optional<List<Post>> posts(Sources sources) {
        Collection collection = collection(sources);
        if (!programs.haveId(collection.key())) {
            return Optional.empty();
        }
        List<Post> posts = new ArrayList<>();
        for (String file : sources.tree().files()) {
            if (collection.holds(file)) {
                Optional<Post> post =
                        Optional.ofNullable(sources.documents().get(file))
                                .flatMap(document -> post(collection, document));
                if (post.isEmpty()) {
                    return Optional.empty();
                }
                posts.add(post.get());
            }
        }
        return Optional.of(posts);
    }

    /** What is said of it, or what the template says where that is left out, too. */
    private Collection collection(Sources sources) {
        String usual = source + "/data/post";
        String older = source + "/content/post";
        return collections
                .named("post")
                .orElseGet(
                        () ->
                                new Collection(
                                        "post",
                                        sources.tree().hasFolder(usual) ? usual : older,
                                        FILES,
                                        collections.text().isBlank() ? "id" : "",
                                        Optional.empty()));
    }

    private static Optional<Post> post(Collection collection, Document document) {
        Value.Mapping data = document.frontMatter().data();
        List<String> slugs = new ArrayList<>();
        slugs.add(data.text("category").orElse(""));
        slugs.addAll(data.texts("tags"));
        List<String> id = List.of(collection.id(document).orElse("").split("/"));
        slugs.addAll(id);
        for (String text : slugs) {
            if (!PLAIN.matcher(text).matches()) {
                return Optional.empty();
            }
        }
        slugs.replaceAll(Slug::of);
        int tags = slugs.size() - id.size();
        return Optional.of(
                new Post(
                        document,
                        String.join("/", slugs.subList(tags, slugs.size())),
                        slugs.get(0),
                        Set.copyOf(slugs.subList(1, tags))));
    }

    private Optional<List<Route>> pages(List<Post> posts, Route.Form form) {
        List<Route> routes = new ArrayList<>();
        for (Post post : posts) {
            String path =
                    wind.permalink()
                            .replace("%slug%", post.slug())
                            .replace("%category%", post.category());
            if (path.indexOf('%') >= 0) {
                // A date is that of the time zone in which the site is built.
                return Optional.empty();
            }
            String known = "/" + Paths.trimSlashes(path.replaceAll("/{2,}", "/"));
            routes.add(Route.of(post.document(), known, form));
        }
        return Optional.of(routes);
    }

    private Optional<List<Route>> lists(String part, List<Post> posts, Route.Form form) {
        Optional<String> base = wind.pathname(part).filter(path -> FOLDER.matcher(path).matches());
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new TreeMap<>();
        if (part.equals("list")) {
            counts.put("/" + base.get(), 0);
        }
        for (Post post : posts) {
            if (!post.document().frontMatter().data().isSet("draft", true)) {
                for (String list : post.lists(part)) {
                    counts.merge("/" + base.get() + list, 1, Integer::sum);
                }
            }
        }
        List<Route> routes = new ArrayList<>();
        counts.forEach(
                (path, count) -> {
                    routes.add(Route.listing(path, form));
                    for (int page = 2; (page - 1L) * wind.size() < count; page++) {
                        routes.add(Route.listing(path + "/" + page, form));
                    }
                });
        return Optional.of(routes);
    }
}
