package org.mageos.content.generator.mkdocs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.slug.PymdownxSlugify;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Value;

/**
 * One blog of Material's blog plugin: its posts get URLs of their dates and titles, and lists are
 * made of them.
 *
 * @see <a href="https://squidfunk.github.io/mkdocs-material/plugins/blog/">Material for MkDocs,
 *     blog plugin</a>
 */
final class BlogPlugin {

    private static final Pattern DATE_FORMAT = Pattern.compile("[yMd/._-]+");

    private final Value.Mapping options;
    private final DocsFiles docs;
    private final boolean directoryUrls;
    private final String blog;
    private final String posts;

    private BlogPlugin(Value.Mapping options, DocsFiles docs, boolean directoryUrls) {
        this.options = options;
        this.docs = docs;
        this.directoryUrls = directoryUrls;
        this.blog = Paths.normalize(text("blog_dir", "blog")).orElse("blog");
        this.posts =
                Paths.normalize(text("post_dir", "{blog}/posts").replace("{blog}", blog))
                        .orElse("posts");
    }

    /** All blogs of a site. */
    static List<BlogPlugin> of(MkDocsConfig config, DocsFiles docs) {
        return config.plugins().stream()
                .filter(plugin -> plugin.name().equals("blog"))
                .map(plugin -> new BlogPlugin(plugin.options(), docs, config.directoryUrls()))
                .toList();
    }

    private String text(String key, String otherwise) {
        return options.text(key).orElse(otherwise);
    }

    private boolean isOff(String key) {
        return options.isSet(key, false);
    }

    boolean isPost(String source) {
        return source.startsWith(posts + "/") && DocsFiles.isPage(source);
    }

    /** Whether a file lies beside the posts, and so is served beside the blog. */
    boolean isPostFile(String source) {
        return source.startsWith(posts + "/") && !DocsFiles.isPage(source);
    }

    /** The path of a file beside the posts. */
    String pathOfFile(String source) {
        return "/" + Paths.join(blog.equals(".") ? "" : blog, source.substring(posts.length() + 1));
    }

    /** Whether a document is the list of the posts, on which their beginnings stand. */
    boolean isList(String source) {
        return source.equals(Paths.join(blog, "index.md"));
    }

    void addTo(SourceRoutes.Builder routes, Sources sources, String settings) {
        List<Document> all = new ArrayList<>();
        for (String source : docs.included()) {
            Document document = sources.documents().get(docs.file(source));
            if (isPost(source) && document != null) {
                all.add(document);
                add(routes, document, sources.now());
            }
        }
        if (docs.find(Paths.join(blog, "index.md")).isEmpty()) {
            routes.add(Route.listing("/" + blog, Form.FOLDER));
        }
        addLists(routes, all);
        String prefix = blog.isEmpty() ? "/" : "/" + blog + "/";
        routes.addProgram(
                new ProgramRoute(
                        settings, prefix, Pattern.compile(Pattern.quote(prefix) + madePaths())));
    }

    private void add(SourceRoutes.Builder routes, Document post, Instant now) {
        Optional<String> path = path(post);
        if (path.isEmpty()) {
            return;
        }
        Route route = Route.of(post, url(path.get()), directoryUrls ? Form.FOLDER : Form.FILE);
        boolean future =
                options.isSet("draft_if_future_date", true)
                        && date(post).filter(day -> day.isAfter(today(now))).isPresent()
                        && post.frontMatter().data().get("draft").isEmpty();
        if (future) {
            routes.addUnpublished(route);
        } else {
            routes.add(route);
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private String url(String path) {
        return docs.ownPath(Paths.join(blog, Paths.trimSlashes(path)) + ".md");
    }

    /** What the URLs that are not known one by one look like. */
    private String madePaths() {
        boolean usual =
                options.get("post_url_format").isEmpty()
                        && options.get("post_url_date_format").isEmpty()
                        && options.get("archive_url_format").isEmpty()
                        && options.get("categories_url_format").isEmpty()
                        && options.get("categories_slugify").isEmpty()
                        && options.get("pagination_url_format").isEmpty();
        return usual
                ? "(?:[0-9]{4}/[0-9]{2}/[0-9]{2}/[^/]+|(?:[^/]+/[^/]+/)?page/[0-9]+|author/.+"
                        + "|category/[^/]+)"
                : ".+";
    }

    private Optional<String> path(Document post) {
        Optional<String> date =
                date(post).flatMap(day -> format(day, text("post_url_date_format", "yyyy/MM/dd")));
        Optional<String> slug = slug(post);
        if (date.isEmpty() || slug.isEmpty()) {
            return Optional.empty();
        }
        String format = text("post_url_format", "{date}/{slug}");
        if (format.contains("{categories}")) {
            return Optional.empty();
        }
        Map<String, String> values =
                Map.of("{date}", date.get(), "{slug}", slug.get(), "{file}", post.baseName());
        String path = format;
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        return Optional.of(path);
    }

    private Optional<String> slug(Document post) {
        Value.Mapping data = post.frontMatter().data();
        Optional<String> slug = data.text("slug");
        if (slug.isPresent()) {
            return slug;
        }
        boolean custom =
                options.get("post_slugify").isPresent()
                        || options.get("post_slugify_separator").isPresent();
        Optional<String> title =
                data.text("title")
                        .or(
                                () ->
                                        post.headings().stream()
                                                .findFirst()
                                                .filter(heading -> heading.level() == 1)
                                                .map(heading -> heading.text()));
        return title.filter(text -> !custom).map(BlogPlugin::slug);
    }

    private static String slug(String title) {
        return new PymdownxSlugify(PymdownxSlugify.Case.LOWER).apply(title);
    }

    private static Optional<LocalDate> date(Document post) {
        Value.Mapping data = post.frontMatter().data();
        return data.text("date")
                .or(() -> data.mapping("date").text("created"))
                .flatMap(Moment::parse)
                .map(moment -> LocalDate.ofInstant(moment.instant(), ZoneOffset.UTC));
    }

    /** The formats of Babel that are the same in every language. */
    private static Optional<String> format(LocalDate date, String format) {
        if (!DATE_FORMAT.matcher(format).matches() || format.contains("MMM")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ROOT)
                            .format(date));
        } catch (IllegalArgumentException | DateTimeException e) {
            // Babel may know the format; the post's URL is then one that is not known.
            return Optional.empty();
        }
    }

    private void addLists(SourceRoutes.Builder routes, List<Document> all) {
        TreeSet<String> paths = new TreeSet<>();
        for (Document post : all) {
            if (!isOff("archive")) {
                date(post)
                        .flatMap(day -> format(day, text("archive_url_date_format", "yyyy")))
                        .map(
                                day ->
                                        text("archive_url_format", "archive/{date}")
                                                .replace("{date}", day))
                        .ifPresent(paths::add);
            }
            if (!isOff("categories") && options.get("categories_slugify").isEmpty()) {
                for (String category : post.frontMatter().data().texts("categories")) {
                    paths.add(
                            text("categories_url_format", "category/{slug}")
                                    .replace("{slug}", slug(category)));
                }
            }
        }
        for (String path : paths) {
            if (docs.find(Paths.join(blog, path) + ".md").isEmpty()) {
                routes.add(Route.listing(url(path), directoryUrls ? Form.FOLDER : Form.FILE));
            }
        }
    }
}
