package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.Slug;
import org.mageos.content.pattern.Glob;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.pattern.PathPattern.Part;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.slug.GithubSlugs;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** Fills a collection's permalink pattern with a document's own values. */
final class Permalinks {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern DATED_NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-");

    private static final Pattern EXTENSION = Pattern.compile("\\}\\.[A-Za-z]+$");
    private static final String INDEX = "/index.html";

    private final PathPattern pattern;
    private final List<Glob> files;
    private final Optional<String> dateKey;

    Permalinks(PathPattern pattern, CollectionSettings collection) {
        this.pattern = pattern;
        this.files = collection.files().stream().map(Sourced::value).toList();
        this.dateKey = collection.date();
    }

    /** The page of a document. */
    Route route(Document document) {
        String path = path(document);
        if (path.endsWith(INDEX)) {
            String folder = path.substring(0, path.length() - INDEX.length());
            return Route.of(document, folder.isEmpty() ? "/" : folder, Form.FOLDER);
        }
        return Route.of(document, path, form());
    }

    /** A pattern that ends with a slash or has a name's extension says how its URLs end. */
    private Form form() {
        String text = pattern.text();
        if (text.endsWith("/") && text.length() > 1) {
            return Form.FOLDER;
        }
        return EXTENSION.matcher(text).find() ? Form.FILE : Form.POLICY;
    }

    /** The URL path of a document; a segment whose value is missing is left out. */
    private String path(Document document) {
        StringBuilder path = new StringBuilder();
        for (Part part : pattern.parts()) {
            path.append(
                    part instanceof Part.Literal literal
                            ? literal.text()
                            : value(document, ((Part.Field) part).field()));
        }
        List<String> segments = new ArrayList<>();
        for (String segment : path.toString().split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return "/" + String.join("/", segments);
    }

    private String value(Document document, String field) {
        String name = Paths.withoutExtension(Paths.lastSegment(document.file()));
        return switch (field) {
            case "slug" -> Slug.of(document.frontMatter().data().text("slug").orElse(name));
            case "path" -> pathBelowFolder(document);
            case "path:slug" -> slugs(pathBelowFolder(document));
            case "path:undated" -> undated(pathBelowFolder(document));
            case "year" -> datePart(document, 0, 4);
            case "month" -> datePart(document, 5, 7);
            case "day" -> datePart(document, 8, 10);
            default -> values(document, field).stream().findFirst().orElse("");
        };
    }

    /**
     * The path below the folder of the collection's pattern, without extension and without {@code
     * /index}, unless the pattern has an extension of its own behind it.
     */
    private String pathBelowFolder(Document document) {
        String name = Paths.withoutExtension(document.file());
        String folder =
                files.stream()
                        .filter(glob -> glob.matches(document.file()))
                        .findFirst()
                        .map(Glob::folder)
                        .orElse("");
        String below = name.startsWith(folder + "/") ? name.substring(folder.length() + 1) : name;
        boolean alone = !pattern.text().contains("}.");
        return alone && Paths.lastSegment(below).equals("index") ? Paths.folder(below) : below;
    }

    /** The date in front of a post's name is for sorting. */
    private static String undated(String path) {
        String name = Paths.lastSegment(path);
        Matcher dated = DATED_NAME.matcher(name);
        return dated.lookingAt()
                ? Paths.join(Paths.folder(path), name.substring(dated.end()))
                : path;
    }

    private static String slugs(String path) {
        return Arrays.stream(path.split("/"))
                .map(GithubSlugs::slug)
                .collect(Collectors.joining("/"));
    }

    /** A part of the date of publication, or else of the one in front of the file's name. */
    private String datePart(Document document, int start, int end) {
        return dateKey.flatMap(key -> document.frontMatter().data().text(key))
                .filter(date -> ISO_DATE.matcher(date).lookingAt())
                .or(
                        () ->
                                Optional.of(Paths.lastSegment(document.file()))
                                        .filter(name -> DATED_NAME.matcher(name).lookingAt()))
                .map(date -> date.substring(start, end))
                .orElse("");
    }

    /** The slugs of a document's values of a field. */
    static List<String> values(Document document, String field) {
        List<String> slugs = new ArrayList<>();
        for (Value value : document.frontMatter().data().select(field)) {
            if (value instanceof Value.Scalar scalar && scalar.value() != null) {
                slugs.add(Slug.of(scalar.text()));
            }
        }
        return slugs;
    }
}
