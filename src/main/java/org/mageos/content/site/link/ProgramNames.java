package org.mageos.content.site.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Destinations that are no paths, but names which a program looks up. */
final class ProgramNames {

    private static final String CODE = "a name of code, which a generator of documents looks up";
    private static final String LOOKED_UP = "a link that Pelican looks up";
    private static final String BUNDLED = "a name that a bundler looks up";
    private static final String PLACEHOLDER = "a place for a name that is to be filled in";
    private static final String GITLAB = "a reference to what a GitLab server has";

    /**
     * A merge request or a commit of a project, as the change logs have them that GitLab writes.
     */
    private static final Pattern REFERENCE =
            Pattern.compile("(?:[\\w.-]{1,255}/){1,20}[\\w.-]{1,255}(?:!\\d{1,9}|@[0-9a-f]{7,40})");

    /** What Pelican looks up: {@code {filename}a.md}, in old sites {@code |filename|a.md}. */
    private static final Pattern PELICAN =
            Pattern.compile(
                    "[{|](?:filename|static|attach|author|category|index|tag|archives)[}|](.*)");

    /** A file of a package, or one behind an alias, as webpack reads it: {@code ~@images/a.png}. */
    private static final Pattern MODULE = Pattern.compile("~@?[\\w.-]++/.*");

    /** A name of a path in braces: {@code images/{file-name.ext}}. */
    private static final Pattern BRACES =
            Pattern.compile("(?:^|/)\\{[A-Za-z][\\w .-]{1,99}\\}(?=$|[/.])");

    /** A mirror that a script of Apache's puts in: {@code [preferred]httpd/}. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[a-z]{2,30}\\](?=[\\w/]).*");

    private ProgramNames() {}

    /** The path of a file that Pelican looks up. */
    static Optional<String> ofPelican(String path) {
        Matcher name = PELICAN.matcher(path);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** Why it cannot be said that a destination leads nowhere, if it is such a name. */
    static Optional<String> doubt(Destination destination) {
        String path = Paths.decode(destination.path());
        if (path.indexOf('`') >= 0) {
            return Optional.of(CODE);
        }
        if (ofPelican(path).isPresent()) {
            return Optional.of(LOOKED_UP);
        }
        if (BRACES.matcher(path).find() || BRACKETS.matcher(path).matches()) {
            return Optional.of(PLACEHOLDER);
        }
        if (MODULE.matcher(path).matches()) {
            return Optional.of(BUNDLED);
        }
        return REFERENCE.matcher(path).matches() ? Optional.of(GITLAB) : Optional.empty();
    }
}
