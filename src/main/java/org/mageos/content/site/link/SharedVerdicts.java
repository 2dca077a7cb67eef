package org.mageos.content.site.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.document.Use;

/**
 * The verdicts on URLs that mean the same wherever they stand: the documents of a site share most
 * of those that they link to. Thread-safe.
 */
final class SharedVerdicts {

    private final Map<Use.Syntax, Map<String, LinkTarget>> inPages = forEachSyntax();
    private final Map<Use.Syntax, Map<String, LinkTarget>> inOthers = forEachSyntax();

    private static Map<Use.Syntax, Map<String, LinkTarget>> forEachSyntax() {
        Map<Use.Syntax, Map<String, LinkTarget>> verdicts = new EnumMap<>(Use.Syntax.class);
        for (Use.Syntax syntax : Use.Syntax.values()) {
            verdicts.put(syntax, new ConcurrentHashMap<>());
        }
        return verdicts;
    }

    /** The verdicts by URL, for documents of the site or for all others; to be added to. */
    Map<String, LinkTarget> of(DocumentRole role, Use.Syntax syntax) {
        return (role.isContent() ? inPages : inOthers).get(syntax);
    }
}
