package org.mageos.content.generator.zola;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.slug.ZolaSlugs;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * A page or section of the content.
 *
 * @param document what it is made of
 * @param folder the folder that it lies in, below the content's
 * @param section whether it is a section: {@code _index.md}
 * @param language its language
 * @param name the file's name without ending, and without language
 */
record ZolaPage(Document document, String folder, boolean section, String language, String name) {

    /** A date at the start of a name, as Zola takes it. */
    private static final Pattern DATED =
            Pattern.compile(
                    "(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
                            + "(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?"
                            + "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?)(?:\\s?[_-](.+))?");

    ZolaPage {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Reads a file's name.
     *
     * @param file the file's name below the content's folder
     * @return empty if Zola passes over it
     */
    static Optional<ZolaPage> of(Document document, String file, ZolaConfig config) {
        String name = Paths.lastSegment(file);
        if (!name.endsWith(".md") || name.startsWith(".")) {
            return Optional.empty();
        }
        String stem = name.substring(0, name.length() - ".md".length());
        int dot = stem.indexOf('.');
        String language = config.defaultLanguage();
        if (dot > 0 && config.otherLanguages().contains(stem.substring(dot + 1))) {
            language = stem.substring(dot + 1);
            stem = stem.substring(0, dot);
        }
        boolean section = stem.equals("_index");
        boolean passedOver = name.startsWith("_index.") && !section;
        return passedOver
                ? Optional.empty()
                : Optional.of(new ZolaPage(document, Paths.folder(file), section, language, stem));
    }

    Value.Mapping data() {
        return document.frontMatter().data();
    }

    /** Whether the files in its folder, and below, are its own. */
    boolean isColocated() {
        return !section && !folder.isEmpty() && name.split("\\.", -1)[0].equals("index");
    }

    /** The folder of the section that it is in. */
    String parent() {
        return isColocated() ? Paths.folder(folder) : folder;
    }

    /** The name of which its slug is made. */
    private String slugName() {
        return name.equals("index") && !folder.isEmpty() ? Paths.lastSegment(folder) : name;
    }

    /** The date at the start of a name. */
    static Optional<String> dateIn(String name) {
        Matcher dated = DATED.matcher(name);
        return dated.lookingAt() ? Optional.of(dated.group(1)) : Optional.empty();
    }

    /** Whether it has a date, in its data or in its name. */
    boolean isDated() {
        return data().text("date").isPresent() || dateIn(slugName()).isPresent();
    }

    /** The path with its language, without a slash at its end; empty if Zola alone knows it. */
    Optional<String> path(ZolaConfig config) {
        String prefix = config.prefix(language);
        if (section) {
            return Optional.of("/" + Paths.trimSlashes(prefix + "/" + folder));
        }
        Optional<String> path = data().text("path").map(String::strip);
        if (path.isPresent()) {
            return Optional.of("/" + Paths.trimSlashes(path.get()));
        }
        if (folder.isEmpty() && name.equals("index")) {
            return Optional.of(prefix.isEmpty() ? "/" : prefix);
        }
        String below = prefix + (parent().isEmpty() ? "" : "/" + parent());
        return ZolaSlugs.path(slugText(config), config.paths())
                .map(slug -> "/" + Paths.trimSlashes(below + "/" + slug));
    }

    private String slugText(ZolaConfig config) {
        Optional<String> slug = data().text("slug");
        if (slug.isPresent()) {
            return slug.get();
        }
        Matcher dated = DATED.matcher(slugName());
        boolean dropsDate = dated.matches() && dated.group(2) != null && !config.keepsDates();
        return dropsDate ? dated.group(2) : slugName();
    }

    /** The folder of its URL, where its slug is not known. */
    String pathOfParent(ZolaConfig config) {
        return config.prefix(language) + (parent().isEmpty() ? "/" : "/" + parent() + "/");
    }
}
