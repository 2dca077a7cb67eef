package org.mageos.content.generator.docusaurus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.slug.DocusaurusNames;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** The paths that Docusaurus gives the pages of files. */
final class UrlPaths {

    /** {@code 2021-01-30-name}, with slashes in place of hyphens where folders have the date. */
    private static final Pattern DATED =
            Pattern.compile(
                    "(?<folder>.*)(?<date>\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})[-/]?(?<text>.*?)(?:/index)?");

    private UrlPaths() {}

    /**
     * The path of a page.
     *
     * @param relative the source's name below the documents' folder
     * @param document the document; empty for a program's page
     */
    static UrlPath of(ContentRoot root, String relative, Optional<Document> document) {
        Value.Mapping data = document.map(d -> d.frontMatter().data()).orElse(Value.Mapping.EMPTY);
        return switch (root.plugin().kind()) {
            case DOCS -> doc(root, relative, data);
            case BLOG -> UrlPath.of(root.route(), slug(data).orElseGet(() -> post(relative)));
            case PAGES -> UrlPath.of(root.route(), slug(data).orElseGet(() -> page(relative)));
        };
    }

    private static Optional<String> slug(Value.Mapping data) {
        return data.text("slug").filter(slug -> !slug.isEmpty());
    }

    private static UrlPath doc(ContentRoot root, String relative, Value.Mapping data) {
        Optional<String> slug = slug(data);
        if (slug.filter(s -> s.startsWith("/")).isPresent()) {
            return UrlPath.of(root.route(), slug.get());
        }
        UnaryOperator<String> name = names(root.plugin(), data);
        String folder = folder(Paths.folder(relative), name);
        if (slug.isEmpty() && isIndex(relative)) {
            return UrlPath.of(root.route(), folder + "/");
        }
        String file = Paths.withoutExtension(Paths.lastSegment(relative));
        String own = slug.or(() -> data.text("id")).orElseGet(() -> name.apply(file));
        return UrlPath.resolved(root.route(), folder, own);
    }

    /** The id by which sidebars name a document. */
    static String docId(ContentPlugin plugin, String relative, Value.Mapping data) {
        UnaryOperator<String> name = names(plugin, data);
        String file = Paths.withoutExtension(Paths.lastSegment(relative));
        String own = data.text("id").orElseGet(() -> name.apply(file));
        return Paths.join(folder(Paths.folder(relative), name), own);
    }

    private static String folder(String relative, UnaryOperator<String> name) {
        return String.join("/", List.of(relative.split("/")).stream().map(name).toList());
    }

    /** What a name is without the number in front that only orders it. */
    static UnaryOperator<String> names(ContentPlugin plugin, Value.Mapping data) {
        boolean kept =
                plugin.options().isSet("numberPrefixParser", false)
                        || data.isSet("parse_number_prefixes", false);
        return kept ? UnaryOperator.identity() : DocusaurusNames::withoutNumberPrefix;
    }

    /** Whether a document stands for its folder, by its name. */
    private static boolean isIndex(String relative) {
        String name = Paths.withoutExtension(Paths.lastSegment(relative)).toLowerCase(Locale.ROOT);
        String folder = Paths.lastSegment(Paths.folder(relative)).toLowerCase(Locale.ROOT);
        return name.equals("index") || name.equals("readme") || name.equals(folder);
    }

    private static String post(String relative) {
        String name = Paths.withoutExtension(relative);
        Matcher dated = DATED.matcher(name);
        if (dated.matches()) {
            return dated.group("date").replace('-', '/')
                    + "/"
                    + dated.group("folder")
                    + dated.group("text");
        }
        return name.endsWith("/index") ? name.substring(0, name.length() - 6) : name;
    }

    /** The date in the name of a post below the blog's folder, with hyphens. */
    static Optional<String> dateOfPost(String relative) {
        Matcher dated = DATED.matcher(Paths.withoutExtension(relative));
        return dated.matches()
                ? Optional.of(dated.group("date").replace('/', '-'))
                : Optional.empty();
    }

    private static String page(String relative) {
        String name = Paths.withoutExtension(relative);
        boolean index = Paths.lastSegment(name).equalsIgnoreCase("index");
        return index ? Paths.folder(name) + "/" : name;
    }
}
