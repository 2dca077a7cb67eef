package org.mageos.content.generator.eleventy;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.slug.EleventySlugs;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** What {@code permalink} says about the URL of a template. */
sealed interface EleventyPermalink {

    /** It has no page. */
    record None() implements EleventyPermalink {}

    /**
     * A path.
     *
     * @param path the path as routes have it
     */
    record Path(String path, Form form) implements EleventyPermalink {
        public Path {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * A template computes it.
     *
     * @param prefix the fixed beginning, with a slash in front
     * @param template the template, where it is known; the file's name stands in it already
     */
    record Computed(String prefix, Optional<String> template) implements EleventyPermalink {
        public Computed {
            Objects.requireNonNull(prefix, "prefix");
            Objects.requireNonNull(template, "template");
        }
    }

    /** A variable that the file's name gives, with or without a filter for slugs. */
    Pattern BY_NAME =
            Pattern.compile(
                    "\\{\\{-?\\s*page\\.(fileSlug|filePathStem)\\s*(\\|\\s*(?:slug|slugify)\\s*)?-?}}");

    Computed ANYWHERE = new Computed("/", Optional.empty());

    /**
     * Reads a value.
     *
     * @param file the template's name below the input folder, without ending
     */
    static EleventyPermalink of(Value value, String file) {
        if (isEmpty(value)) {
            return byDefault(file);
        }
        if (value instanceof Value.Mapping mapping) {
            return mapping.get("build").map(build -> of(build, file)).orElseGet(None::new);
        }
        if (!(value instanceof Value.Scalar scalar) || Boolean.TRUE.equals(scalar.value())) {
            return ANYWHERE;
        }
        if (Boolean.FALSE.equals(scalar.value()) || scalar.text().equals("false")) {
            return new None();
        }
        String text = filled(scalar.text().strip(), file);
        int template = text.indexOf('{');
        if (template >= 0) {
            String prefix = text.substring(0, template);
            return new Computed("/" + prefix.replaceFirst("^[./]+", ""), Optional.of(text));
        }
        return path(text);
    }

    /** Nothing, an empty text and an empty mapping are as if nothing were set. */
    private static boolean isEmpty(Value value) {
        return value instanceof Value.Mapping mapping
                ? mapping.entries().isEmpty()
                : value instanceof Value.Scalar scalar
                        && (scalar.value() == null || scalar.text().isEmpty());
    }

    private static String filled(String text, String file) {
        Matcher variable = BY_NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            Optional<String> value =
                    variable.group(1).equals("fileSlug") ? fileSlug(file) : Optional.of(stem(file));
            if (variable.group(2) != null) {
                value = value.flatMap(EleventySlugs::slug);
            }
            String replacement = value.orElse(variable.group());
            variable.appendReplacement(filled, Matcher.quoteReplacement(replacement));
        }
        return variable.appendTail(filled).toString();
    }

    private static Optional<String> fileSlug(String file) {
        String name = withoutDate(Paths.lastSegment(file));
        return Optional.of(
                name.equals("index") ? withoutDate(Paths.lastSegment(Paths.folder(file))) : name);
    }

    private static String stem(String file) {
        return "/" + Paths.join(Paths.folder(file), withoutDate(Paths.lastSegment(file)));
    }

    private static String withoutDate(String name) {
        Matcher dated = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(.*)").matcher(name);
        return dated.find() ? dated.group(1) : name;
    }

    /** A path as written: a slash at its end means a folder with an {@code index.html}. */
    static Path path(String text) {
        boolean folder =
                text.endsWith("/") || text.equals("index.html") || text.endsWith("/index.html");
        String path =
                text.endsWith("index.html") && folder
                        ? text.substring(0, text.length() - "index.html".length())
                        : text;
        String whole = "/" + Paths.normalize("./" + path).orElse(Paths.trimSlashes(path));
        return new Path(whole, folder ? Form.FOLDER : Form.FILE);
    }

    /**
     * The path of a template whose data says none.
     *
     * @param file its name below the input folder, without ending
     */
    static Path byDefault(String file) {
        String folder = Paths.folder(file);
        String name = Paths.lastSegment(file);
        boolean index = name.equals("index") || name.equals(Paths.lastSegment(folder));
        return new Path("/" + (index ? folder : file), Form.FOLDER);
    }
}
