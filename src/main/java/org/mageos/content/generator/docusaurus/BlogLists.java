package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.document.Document;
import org.mageos.content.value.Value;

/** The pages that a blog makes of its posts: lists, tags, authors, the archive, and feeds. */
final class BlogLists {

    private static final int USUAL_SIZE = 10;

    /** Since then there are pages of authors. */
    private static final int WITH_AUTHORS = 3;

    private final int version;
    private final RootData data;
    private final ContentRoot root;
    private final Options options;
    private final RouteCollector routes;
    private final List<Document> listed;

    private BlogLists(int version, RootData data, List<Document> posts, RouteCollector routes) {
        this.version = version;
        this.data = data;
        this.root = data.root();
        this.options = root.plugin().options();
        this.routes = routes;
        this.listed =
                posts.stream()
                        .filter(post -> !post.frontMatter().data().isSet("unlisted", true))
                        .toList();
    }

    /**
     * Adds the pages.
     *
     * @param posts the posts that are published
     */
    static void add(int version, RootData data, List<Document> posts, RouteCollector routes) {
        new BlogLists(version, data, posts, routes).addAll(posts);
    }

    private void addAll(List<Document> posts) {
        if (posts.isEmpty() && version < WITH_AUTHORS) {
            return;
        }
        paginated("", listed.size());
        if (!listed.isEmpty() && !options.isNull("archiveBasePath")) {
            routes.listing(at(options.text("archiveBasePath").orElse("archive")));
        }
        tags(posts);
        authors();
        if (!posts.isEmpty()) {
            feeds();
        }
    }

    private UrlPath at(String... below) {
        return UrlPath.of(root.route(), String.join("/", below));
    }

    private void paginated(String path, int count) {
        routes.listing(at(path));
        int size =
                options.values()
                        .text("postsPerPage")
                        .filter(text -> !text.isEmpty() && text.length() < 9)
                        .map(text -> text.chars().allMatch(Character::isDigit) ? text : "")
                        .map(text -> text.isEmpty() ? 0 : Integer.parseInt(text))
                        // "ALL" is one page, and 0 is refused.
                        .map(number -> number == 0 ? Integer.MAX_VALUE : number)
                        .orElse(USUAL_SIZE);
        String pages = options.text("pageBasePath").orElse("page");
        for (int page = 2; (page - 1L) * size < count; page++) {
            routes.listing(at(path, pages, String.valueOf(page)));
        }
    }

    private void tags(List<Document> posts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Document post : posts) {
            int one = listed.contains(post) ? 1 : 0;
            data.tags().of(post).forEach(tag -> counts.merge(tag, one, Integer::sum));
        }
        String base = options.text("tagsBasePath").orElse("tags");
        if (!counts.isEmpty()) {
            routes.listing(at(base));
        }
        counts.forEach((tag, count) -> paginated(base + "/" + tag, count));
    }

    private void authors() {
        Value.Mapping authors = data.authors();
        if (authors.entries().isEmpty() || version < WITH_AUTHORS) {
            return;
        }
        String base = options.text("authorsBasePath").orElse("authors");
        routes.listing(at(base));
        for (Value.Entry author : authors.entries()) {
            if (author.value() instanceof Value.Mapping about) {
                String key = author.key();
                String usual = about.isSet("page", true) ? Kebab.of(key) : "";
                String path = about.mapping("page").text("permalink").orElse(usual);
                if (!path.isEmpty()) {
                    paginated(
                            base + "/" + path,
                            (int) listed.stream().filter(p -> isBy(p, key)).count());
                }
            }
        }
    }

    private static boolean isBy(Document post, String key) {
        List<Value> written = new ArrayList<>();
        post.frontMatter().data().get("authors").ifPresent(v -> written.addAll(v.items()));
        return written.stream()
                .anyMatch(
                        author ->
                                author instanceof Value.Mapping mapping
                                        ? mapping.text("key").filter(key::equals).isPresent()
                                        : author instanceof Value.Scalar scalar
                                                && scalar.text().equals(key));
    }

    private void feeds() {
        Options feed = options.below("feedOptions");
        if (feed.isNull("type")) {
            return;
        }
        Set<String> types = Set.copyOf(feed.texts("type"));
        boolean usual = types.isEmpty();
        boolean all = types.contains("all");
        if (usual || all || types.contains("rss")) {
            routes.file(at("rss.xml"));
        }
        if (usual || all || types.contains("atom")) {
            routes.file(at("atom.xml"));
        }
        if (all || types.contains("json")) {
            routes.file(at("feed.json"));
        }
    }
}
