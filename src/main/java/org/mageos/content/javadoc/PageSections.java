package org.mageos.content.javadoc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The anchors of a type's page that are not of its members: those of its parts, in the spelling of
 * every generation ({@code method_summary} up to Javadoc 7, {@code method.summary} up to 16, {@code
 * method-summary}).
 */
final class PageSections {

    /** What each page of some generation has, as it is written. */
    private static final Set<String> ALWAYS =
            Set.of(
                    "class-description",
                    "navbar_top",
                    "navbar.top",
                    "navbar-top",
                    "navbar_top_firstrow",
                    "navbar.top.firstrow",
                    "navbar-top-firstrow",
                    "skip-navbar_top",
                    "skip.navbar.top",
                    "skip-navbar-top",
                    "navbar_bottom",
                    "navbar.bottom",
                    "navbar_bottom_firstrow",
                    "navbar.bottom.firstrow",
                    "skip-navbar_bottom",
                    "skip.navbar.bottom",
                    "allclasses_navbar_top",
                    "allclasses_navbar_bottom",
                    "navbar-toggle-button",
                    "navbar-sub-list",
                    "search",
                    "reset",
                    "search-input",
                    "reset-button",
                    "reset-search");

    private static final List<Character> SEPARATORS = List.of('-', '.', '_');

    private static final List<String> INHERITED =
            List.of(
                    "methods-inherited-from-class-",
                    "fields-inherited-from-class-",
                    "nested-classes-inherited-from-class-");

    private static final String COMPONENT = "param-";
    private static final String VARIABLE = "type-param-";

    /** What stands behind the name of the part that lists the methods. */
    private static final Pattern METHODS =
            Pattern.compile("method-summary-table(-tab\\d|\\.tabpanel)?|memberSummary_tabpanel");

    /** A row or tab of a table, in Javadoc 8 to 15. */
    private static final Pattern ROW = Pattern.compile("[it]\\d{1,4}");

    private PageSections() {}

    /** Whether the page of a type has a part; unknown if it is none that is known. */
    static JavadocAnswer find(String anchor, TypeAnchors members) {
        if (ALWAYS.contains(anchor)) {
            return JavadocAnswer.FOUND;
        }
        if (METHODS.matcher(anchor).matches()) {
            return has(members.hasMethods() || members.isOpen(), "methods of its own");
        }
        JavaType type = members.ownType();
        if (isTag(anchor, COMPONENT, type.components())
                || isTag(anchor, VARIABLE, type.variables().keySet())) {
            return JavadocAnswer.FOUND;
        }
        return inherited(anchor)
                .map(name -> hasSupertype(name, members))
                .orElseGet(() -> part(modern(anchor), members));
    }

    private static boolean isTag(String anchor, String start, Set<String> names) {
        return anchor.startsWith(start) && names.contains(anchor.substring(start.length()));
    }

    private static Optional<String> inherited(String anchor) {
        return SEPARATORS.stream()
                .flatMap(sign -> INHERITED.stream().map(start -> start.replace('-', sign)))
                .filter(anchor::startsWith)
                .map(start -> anchor.substring(start.length()))
                .findFirst();
    }

    private static JavadocAnswer hasSupertype(String name, TypeAnchors members) {
        return members.isOpen() && !members.supertypes().contain(name)
                ? JavadocAnswer.unknown(SourceJavadoc.OWN_ANCHOR)
                : has(members.supertypes().contain(name), "supertype '" + name + "'");
    }

    /** The spelling since Javadoc 17 of what has signs of one kind only. */
    private static String modern(String anchor) {
        return SEPARATORS.stream()
                .filter(
                        sign ->
                                SEPARATORS.stream()
                                        .allMatch(one -> one == sign || anchor.indexOf(one) < 0))
                .map(sign -> anchor.replace(sign, '-'))
                .findFirst()
                .orElse(anchor);
    }

    private static JavadocAnswer part(String id, TypeAnchors members) {
        boolean open = members.isOpen();
        JavaType.Form form = members.ownType().form();
        return switch (id) {
            case "method-summary" -> JavadocAnswer.FOUND;
            case "method-detail" -> has(members.hasMethods() || open, "methods of its own");
            case "constructor-detail", "constructor-summary" ->
                    has(members.hasConstructors(), "constructors");
            case "field-detail" -> has(members.hasFields() || open, "fields of its own");
            case "field-summary" ->
                    has(members.hasFields() || members.supertypes().haveFields() || open, "fields");
            case "nested-class-summary" ->
                    has(
                            members.hasNested() || members.supertypes().haveNested() || open,
                            "classes in it");
            case "enum-constant-summary", "enum-constant-detail" ->
                    has(form == JavaType.Form.ENUM, "enum constants");
            case "annotation-interface-required-element-summary",
                    "annotation-interface-optional-element-summary",
                    "annotation-interface-element-detail",
                    "annotation-type-required-element-summary",
                    "annotation-type-optional-element-summary",
                    "annotation-type-element-detail",
                    "annotation-type-field-summary",
                    "annotation-type-field-detail" ->
                    has(form == JavaType.Form.ANNOTATION, "elements of an annotation");
            default -> JavadocAnswer.unknown(SourceJavadoc.OWN_ANCHOR);
        };
    }

    private static JavadocAnswer has(boolean any, String what) {
        return any ? JavadocAnswer.FOUND : JavadocAnswer.missing("the class has no " + what);
    }

    /** Whether an anchor may be that of a row of a table. */
    static boolean isRow(String anchor) {
        return ROW.matcher(anchor).matches();
    }
}
