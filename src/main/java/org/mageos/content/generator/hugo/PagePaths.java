package org.mageos.content.generator.hugo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mageos.content.slug.HugoPaths;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Moment;

/**
 * Which path a page gets, from {@code url}, {@code permalinks}, {@code slug} or the names of files.
 *
 * @see <a href="https://gohugo.io/content-management/urls/">Hugo's rules</a>
 */
final class PagePaths {

    private static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);

    private final HugoSettings settings;
    private final ContentIndex index;
    private final PageDates dates;
    private final HugoPaths names;

    PagePaths(HugoSettings settings, ContentIndex index, PageDates dates) {
        this.settings = settings;
        this.index = index;
        this.dates = dates;
        this.names = new HugoPaths(settings.removesAccents(), !settings.keepsCase());
    }

    /** The path of a page; empty if the sources do not tell it. */
    Optional<PagePath> of(Node node) {
        if (node.kind().equals("home")) {
            return Optional.of(PagePath.folder(node.language().path("/")));
        }
        Optional<String> url = node.data().text("url");
        if (url.isPresent()) {
            return url.filter(text -> text.indexOf(':') >= 0).isPresent()
                    ? Permalink.expand(url.get(), values(node))
                            .map(Paths::decode)
                            .map(expanded -> ofUrl(node, expanded))
                    : Optional.of(ofUrl(node, url.get()));
        }
        Optional<String> pattern = settings.permalink(node.kind(), node.section());
        if (pattern.isPresent()) {
            return Permalink.expand(pattern.get(), values(node))
                    .map(expanded -> page(node, expanded));
        }
        return Optional.of(page(node, named(node)));
    }

    /** The path of a page by the names of its file and folders. */
    private String named(Node node) {
        String path = settings.keepsCase() ? node.path() : node.key();
        Optional<String> slug = node.file().isEmpty() ? Optional.empty() : slug(node);
        return slug.map(name -> Paths.folder(path) + "/" + name).orElse(path);
    }

    private Optional<String> slug(Node node) {
        return node.data()
                .text("slug")
                .or(() -> dates.find("date", node.data(), node.name()).slug());
    }

    private PagePath ofUrl(Node node, String url) {
        boolean ofLanguage = !url.startsWith("/") || settings.hasManyHosts();
        String path = Rooted.path(url);
        boolean hasPrefix =
                path.equals("/" + node.language().prefix())
                        || path.startsWith("/" + node.language().prefix() + "/");
        String whole = ofLanguage && !hasPrefix ? node.language().path(path) : path;
        boolean file = url.indexOf('.') >= 0 && !url.endsWith("/");
        return file ? PagePath.file(whole) : PagePath.folder(whole);
    }

    private PagePath page(Node node, String path) {
        boolean ugly = settings.isUgly(node.section());
        boolean file = ugly && (node.isPage() || node.kind().equals("term"));
        String name = file ? Paths.withoutSlashesAtEnd(path) + ".html" : path;
        String sanitized = node.language().path(sanitized(name));
        return file ? PagePath.file(sanitized) : PagePath.folder(sanitized);
    }

    /** Each segment as Hugo writes it; a {@code +} of a permalink was read as a space before. */
    String sanitized(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            String name = names.urlize(segment);
            if (!name.isEmpty()) {
                segments.add(name);
            }
        }
        return "/" + String.join("/", segments);
    }

    private Permalink.Values values(Node node) {
        return new Values(node);
    }

    private final class Values implements Permalink.Values {

        private final Node node;

        Values(Node node) {
            this.node = node;
        }

        @Override
        public String title() {
            return node.data().text("title").orElse(node.isPage() ? "" : node.name());
        }

        @Override
        public String slug() {
            return PagePaths.this.slug(node).orElse("");
        }

        @Override
        public String name() {
            return node.name();
        }

        @Override
        public Optional<LocalDate> date() {
            PageDates.Found found = dates.find("date", node.data(), node.name());
            return found.moment()
                    .map(Moment::day)
                    .or(() -> found.isKnown() ? Optional.of(NO_DATE) : Optional.empty());
        }

        @Override
        public List<String> sections() {
            String section = node.isPage() ? Paths.folder(node.key()) : node.key();
            while (section.indexOf('/', 1) > 0 && !isBranch(section)) {
                section = Paths.folder(section);
            }
            String path = settings.keepsCase() ? node.path() : node.key();
            String own = path.substring(0, section.length());
            return own.length() < 2 ? List.of() : Arrays.asList(own.substring(1).split("/"));
        }

        private boolean isBranch(String key) {
            return index.page(node.language().key(), key)
                    .filter(file -> file.type() == ContentFile.Type.BRANCH)
                    .isPresent();
        }

        @Override
        public String urlized(String text) {
            return names.urlize(text).replace('+', ' ');
        }
    }
}
