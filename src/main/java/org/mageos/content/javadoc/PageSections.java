package org.mageos.content.javadoc;

import java.util.List;
import java.util.Set;

/**
 * The anchors of a type's page that are not of its members: those of its parts, in the spelling of
 * every generation ({@code method_summary}, {@code method.summary}, {@code method-summary}).
 */
final class PageSections {

    private static final Set<String> ALWAYS =
            Set.of("class-description", "navbar-top", "skip-navbar-top", "navbar-top-firstrow");

    private static final List<String> STARTS =
            List.of(
                    "methods-inherited-from-",
                    "fields-inherited-from-",
                    "nested-classes-inherited-from-",
                    "method-summary",
                    "nested-class-summary",
                    "field-summary",
                    "enum-constant-",
                    "annotation-",
                    "navbar-",
                    "param-",
                    "type-param-",
                    "search-",
                    "reset-",
                    "inheritance-");

    private PageSections() {}

    /** Whether the page of a type has a part; unknown if it is none that is known. */
    static JavadocAnswer find(String anchor, TypeAnchors members) {
        String id = anchor.replace('_', '-').replace('.', '-');
        if (ALWAYS.contains(id)) {
            return JavadocAnswer.FOUND;
        }
        switch (id) {
            case "constructor-detail", "constructor-summary":
                return has(members.hasConstructors(), "constructors");
            case "method-detail":
                return has(members.hasMethods() || members.isOpen(), "methods of its own");
            case "field-detail":
                return has(members.hasFields() || members.isOpen(), "fields of its own");
            default:
                return STARTS.stream().anyMatch(id::startsWith)
                        ? JavadocAnswer.FOUND
                        : JavadocAnswer.unknown(SourceJavadoc.OWN_ANCHOR);
        }
    }

    private static JavadocAnswer has(boolean any, String what) {
        return any ? JavadocAnswer.FOUND : JavadocAnswer.missing("the class has no " + what);
    }
}
