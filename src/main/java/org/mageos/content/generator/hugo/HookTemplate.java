package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Set;

/** Tells whether the template of a render hook can be understood without being run. */
final class HookTemplate {

    /** Messages tell of what was not found, and how loudly. */
    private static final String LEVEL = "errorlevel";

    /** The folder of the page, in which some look for files as well. */
    private static final String SECTION = "currentsection";

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
                    "identifiers",
                    "count",
                    "bundletype",
                    SECTION,
                    "version",
                    "isdevelopment",
                    LEVEL,
                    "highlightbroken",
                    "contentpath",
                    "renderhookname",
                    "parsedurl");

    private HookTemplate() {}

    /** What a template does to destinations. */
    static RenderHook read(String text) {
        GoTemplate template = GoTemplate.of(text);
        if (LOOKUPS.stream().noneMatch(template.program()::contains)) {
            return RenderHook.NONE;
        }
        HookBranches branches = new HookBranches(template.wordsOfActions());
        return isLookup(template.markup(), branches.actions())
                ? new RenderHook(
                        RenderHook.Kind.LOOKUP,
                        branches.named(),
                        template.program().contains(SECTION))
                : RenderHook.CUSTOM;
    }

    /**
     * Whether a template leads to what it finds by the destination as it is written, and writes the
     * destination unchanged where it finds nothing.
     *
     * @see <a href="https://gohugo.io/render-hooks/links/">the template that is copied widely</a>
     */
    private static boolean isLookup(String markup, List<List<String>> actions) {
        return writesAsItIs(markup, "href=")
                && writesAsItIs(markup, "src=")
                && actions.stream().allMatch(HookTemplate::isUnderstood);
    }

    private static boolean isUnderstood(List<String> words) {
        boolean ofMessages = !words.isEmpty() && words.get(0).equals("$" + LEVEL);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name = name(word);
            boolean data =
                    word.startsWith("$") && word.indexOf('.') < 0
                            || word.startsWith("\"")
                            || word.startsWith("`")
                            || name.isEmpty()
                            || name.chars().allMatch(Character::isDigit);
            boolean known =
                    data || UNDERSTOOD.contains(name) || trims(name, words, i + 1) || ofMessages;
            if (!known || name.equals("printf") && !joinsOnly(words, i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static String name(String word) {
        return word.substring(word.lastIndexOf('.') + 1);
    }

    /** Whether a word takes away what no lookup minds. */
    private static boolean trims(String name, List<String> words, int next) {
        String cut = next < words.size() ? words.get(next) : "";
        return name.equals("trimprefix") && cut.equals("\"./")
                || name.equals("trimright") && cut.equals("\"/");
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

    /**
     * Whether a format puts a query or a fragment behind a path, or writes an attribute, or a
     * message, which is of words, as no URL is.
     */
    private static boolean joinsOnly(List<String> words, int format) {
        String text = format < words.size() ? words.get(format) : "";
        boolean message = text.strip().indexOf(' ') > 0 && text.indexOf('<') < 0;
        return text.startsWith("\"")
                && (message && text.indexOf('=') < 0
                        || text.substring(1).chars().allMatch(c -> "%svq?#= \"\\".indexOf(c) >= 0));
    }
}
