package org.mageos.content.generator.roq;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.FileKind;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The path that a template of links gives a page, such as {@code /:collection/:slug/}.
 *
 * <p>The source: {@code TemplateLink.java} of Roq 2.1, and what Roq 2.0.4 built.
 *
 * @param inContent the file's name below the content's folder
 * @param collection the collection that the page is in
 * @param data what the page says of itself
 */
record RoqLink(String inContent, Optional<String> collection, Value.Mapping data) {

    /** The longer of two that begin alike first. */
    private static final List<String> PLACEHOLDERS =
            List.of(
                    "collection",
                    "raw-path",
                    "month",
                    "path",
                    "year",
                    "ext!",
                    "slug",
                    "Slug",
                    "name",
                    "Name",
                    "day",
                    "dir",
                    "ext");

    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})-");

    /**
     * The path, with a slash at its start.
     *
     * @return empty if only Roq knows it
     */
    Optional<String> path(String prefix, String template) {
        StringBuilder path = new StringBuilder("/").append(prefix).append('/');
        int done = 0;
        for (int at = template.indexOf(':'); at >= 0; at = template.indexOf(':', done)) {
            Optional<String> name = placeholder(template, at + 1);
            Optional<String> value = name.flatMap(this::value);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            path.append(template, done, at).append(value.get());
            done = at + 1 + name.get().length();
            // It takes the first words only, or the last folders.
            if (template.startsWith("~", done) || template.startsWith("[", done)) {
                return Optional.empty();
            }
        }
        path.append(template, done, template.length());
        String plain = path.toString().replaceAll("//+", "/");
        String folder = plain.replaceFirst("(?<=/)index(\\.html)?$", "");
        return Optional.of(folder);
    }

    private static Optional<String> placeholder(String template, int start) {
        for (String name : PLACEHOLDERS) {
            if (template.startsWith(name, start)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(String placeholder) {
        return switch (placeholder) {
            case "collection" -> collection;
            case "raw-path" -> Optional.of(Paths.withoutExtension(inContent));
            case "path" -> pathOfFile();
            case "year" -> date().map(date -> date.split("-")[0]);
            case "month" -> date().map(date -> twoDigits(date.split("-")[1]));
            case "day" -> date().map(date -> twoDigits(date.split("-")[2]));
            case "ext" -> Optional.of(isPage(inContent) ? "" : "." + extension());
            case "ext!" -> Optional.of(isPage(inContent) ? ".html" : "." + extension());
            case "slug" -> slug().map(text -> text.toLowerCase(Locale.ROOT));
            case "Slug" -> slug();
            case "name" -> name().map(text -> text.toLowerCase(Locale.ROOT));
            case "Name" -> name();
            default -> Optional.empty();
        };
    }

    /** Whether a file becomes HTML. */
    static boolean isPage(String file) {
        return FileKind.isMarkdown(file) || FileKind.isAsciiDoc(file) || FileKind.isHtml(file);
    }

    private String extension() {
        return Paths.extension(inContent);
    }

    /** A slug in the data takes the place of the name. */
    private Optional<String> pathOfFile() {
        boolean isNamed = data.text("slug").filter(text -> !text.isBlank()).isPresent();
        return isNamed
                ? Optional.empty()
                : slugified(Paths.withoutExtension(inContent), true)
                        .map(text -> text.toLowerCase(Locale.ROOT));
    }

    private Optional<String> slug() {
        Optional<String> written =
                data.text("slug").or(() -> data.text("title")).filter(text -> !text.isBlank());
        return written.isPresent() ? slugified(written.get(), false) : name();
    }

    private Optional<String> name() {
        String stem = Paths.withoutExtension(Paths.lastSegment(inContent));
        String name = stem.equals("index") ? Paths.lastSegment(Paths.folder(inContent)) : stem;
        return slugified(DATED.matcher(name).replaceAll(""), false);
    }

    /** The day in the data, or in the path. */
    private Optional<String> date() {
        Optional<String> written = data.text("date");
        Matcher date = written.map(DAY::matcher).orElseGet(() -> DATED.matcher(inContent));
        return date.find() ? Optional.of(date.group(1)) : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /**
     * A text as a part of a URL; empty if it has letters that versions of Roq write differently.
     */
    private static Optional<String> slugified(String text, boolean keepsSlashes) {
        String slug =
                text.replaceAll(keepsSlashes ? "[^a-zA-Z0-9_/-]+" : "[^a-zA-Z0-9_-]+", "-")
                        .replaceAll("-+", "-")
                        .replaceAll("^-|-$", "");
        boolean isKnown = text.chars().allMatch(c -> c < 0x80) && !slug.isEmpty();
        return isKnown ? Optional.of(slug) : Optional.empty();
    }

    /** The name by which a file is served that is no page. */
    static String served(String name) {
        String extension = Paths.extension(name);
        String slug =
                Paths.withoutExtension(name)
                        .replaceAll("[^a-zA-Z0-9_./-]+", "-")
                        .replaceAll("-+", "-")
                        .replaceAll("^-|-$", "");
        return extension.isEmpty() ? slug : slug + "." + extension;
    }
}
