package org.mageos.content.site.link;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Destinations that are no paths, but names which a program looks up. */
final class ProgramNames {

    private static final String CODE = "a name of code, which a generator of documents looks up";
    private static final String GITLAB = "a reference to what a GitLab server has";

    /**
     * A merge request or a commit of a project, as the change logs have them that GitLab writes.
     */
    private static final Pattern REFERENCE =
            Pattern.compile("(?:[\\w.-]{1,255}/){1,20}[\\w.-]{1,255}(?:!\\d{1,9}|@[0-9a-f]{7,40})");

    private ProgramNames() {}

    /** Why it cannot be said that a destination leads nowhere, if it is such a name. */
    static Optional<String> doubt(Destination destination) {
        String path = Paths.decode(destination.path());
        if (path.indexOf('`') >= 0) {
            return Optional.of(CODE);
        }
        return REFERENCE.matcher(path).matches() ? Optional.of(GITLAB) : Optional.empty();
    }
}
