package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether the template of a render hook can be understood without being run. */
final class HookTemplate {

    /** What a template that looks nothing up does not contain, in lower case. */
    private static final List<String> LOOKUPS =
            List.of(
                    "getpage",
                    "resources",
                    ".getmatch",
                    "ref",
                    "relurl",
                    "absurl",
                    "langurl",
                    "partial",
                    "replace",
                    "urls.",
                    "site.",
                    "permalink");

    /**
     * The last parts of all names that leave a destination what it is, or what a lookup has found:
     * with no others a template writes either. In lower case.
     */
    private static final Set<String> UNDERSTOOD =
            Set.of(
                    // The language itself, and messages.
                    "if",
                    "else",
                    "end",
                    "with",
                    "range",
                    "define",
                    "return",
                    "break",
                    "continue",
                    "and",
                    "or",
                    "not",
                    "eq",
                    "ne",
                    "in",
                    "len",
                    "gt",
                    "lt",
                    "ge",
                    "le",
                    "dict",
                    "merge",
                    "slice",
                    "index",
                    "isset",
                    "printf",
                    "print",
                    "true",
                    "false",
                    "nil",
                    "warnf",
                    "errorf",
                    "warnidf",
                    "erroridf",
                    // A URL, taken apart and put together again.
                    "destination",
                    "parse",
                    "string",
                    "path",
                    "host",
                    "hostname",
                    "scheme",
                    "isabs",
                    "rawquery",
                    "query",
                    "fragment",
                    "hasprefix",
                    "hassuffix",
                    "contains",
                    "safeurl",
                    // The lookups.
                    "getpage",
                    "resources",
                    "get",
                    "getmatch",
                    "relpermalink",
                    "permalink",
                    // What does not matter to the destination.
                    "page",
                    "pageinner",
                    "site",
                    "hugo",
                    "text",
                    "plaintext",
                    "title",
                    "attributes",
                    "position",
                    "file",
                    "filename",
                    "contentbasename",
                    "logicalname",
                    "lang",
                    "language",
                    "params",
                    "param",
                    "kind",
                    "ordinal",
                    "isblock",
                    "safehtml",
                    "safehtmlattr",
                    "htmlescape",
                    "htmlunescape",
                    "markdownify",
                    "width",
                    "height",
                    "resize",
                    "process",
                    "fit",
                    "fill",
                    "mediatype",
                    "maintype",
                    "subtype",
                    "type",
                    "resourcetype",
                    "fragments",
                    "identifiers");

    private HookTemplate() {}

    /** Whether a template looks anything up, or may change a destination in another way. */
    static boolean looksUp(String text) {
        String program = GoTemplate.of(text).program();
        return LOOKUPS.stream().anyMatch(program::contains);
    }

    /**
     * Whether a template leads to what it finds by the destination as it is written, and writes the
     * destination unchanged where it finds nothing.
     *
     * @see <a href="https://gohugo.io/render-hooks/links/">the template that is copied widely</a>
     */
    static boolean isLookup(String text) {
        GoTemplate template = GoTemplate.of(text);
        List<String> words = template.words();
        if (!writesAsItIs(template.markup(), "href=") || !writesAsItIs(template.markup(), "src=")) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            String name = word.substring(word.lastIndexOf('.') + 1);
            boolean data =
                    word.startsWith("$") && word.indexOf('.') < 0
                            || word.startsWith("\"")
                            || word.startsWith("`")
                            || name.isEmpty()
                            || name.chars().allMatch(Character::isDigit);
            boolean dropsDot =
                    name.equals("trimprefix")
                            && i + 1 < words.size()
                            && words.get(i + 1).equals("\"./");
            boolean joins = !name.equals("printf") || joinsOnly(words, i + 1);
            if (!joins || !data && !dropsDot && !UNDERSTOOD.contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what a template puts into an attribute is all of its value. */
    private static boolean writesAsItIs(String markup, String attribute) {
        for (int at = markup.indexOf(attribute); at >= 0; at = markup.indexOf(attribute, at + 1)) {
            int i = at + attribute.length();
            char quote = i < markup.length() ? markup.charAt(i) : ' ';
            boolean quoted = quote == '"' || quote == '\'';
            i += quoted ? 1 : 0;
            int start = i;
            while (i < markup.length() && markup.charAt(i) == '\0') {
                i++;
            }
            boolean whole = !quoted || i < markup.length() && markup.charAt(i) == quote;
            if (i == start || !whole) {
                return false;
            }
        }
        return true;
    }

    /** Whether a format puts a query or a fragment behind a path, or writes an attribute. */
    private static boolean joinsOnly(List<String> words, int format) {
        return format < words.size()
                && words.get(format).startsWith("\"")
                && words.get(format)
                        .substring(1)
                        .chars()
                        .allMatch(c -> "%svq?#= \"\\".indexOf(c) >= 0);
    }
}
