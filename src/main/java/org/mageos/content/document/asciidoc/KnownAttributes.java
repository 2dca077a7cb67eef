package org.mageos.content.document.asciidoc;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The attributes that Asciidoctor sets by itself. */
final class KnownAttributes {

    /** Names whose values stand for characters, which no document can change. */
    static final Map<String, String> CHARACTERS =
            Map.ofEntries(
                    Map.entry("startsb", "["),
                    Map.entry("endsb", "]"),
                    Map.entry("vbar", "|"),
                    Map.entry("caret", "^"),
                    Map.entry("asterisk", "*"),
                    Map.entry("tilde", "~"),
                    Map.entry("plus", "+"),
                    Map.entry("backslash", "\\"),
                    Map.entry("backtick", "`"),
                    Map.entry("blank", ""),
                    Map.entry("empty", ""),
                    Map.entry("sp", " "),
                    Map.entry("two-colons", "::"),
                    Map.entry("two-semicolons", ";;"),
                    Map.entry("nbsp", "\u00a0"),
                    Map.entry("deg", "\u00b0"),
                    Map.entry("zwsp", "\u200b"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("lsquo", "\u2018"),
                    Map.entry("rsquo", "\u2019"),
                    Map.entry("ldquo", "\u201c"),
                    Map.entry("rdquo", "\u201d"),
                    Map.entry("wj", "\u2060"),
                    Map.entry("brvbar", "\u00a6"),
                    Map.entry("pp", "++"),
                    Map.entry("cpp", "C++"),
                    Map.entry("cxx", "C++"),
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"));

    /** Names that are set, to values that differ by the time, the machine or the version. */
    static final Set<String> VARYING =
            Set.of(
                    "asciidoctor-version",
                    "docdate",
                    "doctime",
                    "docdatetime",
                    "docyear",
                    "localdate",
                    "localtime",
                    "localdatetime",
                    "localyear",
                    "user-home",
                    "outdir",
                    "outfile",
                    "safe-mode-level",
                    "safe-mode-name",
                    "max-include-depth",
                    "max-attribute-value-size");

    /** What only the form of the output tells, which is that of a web page here. */
    private static final Set<String> OF_OUTPUT =
            Set.of("backend-", "basebackend-", "doctype-", "filetype-");

    private static final Set<String> EMPTY =
            Set.of(
                    "asciidoctor",
                    "backend-html5",
                    "basebackend-html",
                    "filetype-html",
                    "backend-html5-doctype-article",
                    "basebackend-html-doctype-article",
                    "doctype-article",
                    "sectids",
                    "prewrap",
                    "notitle",
                    "embedded",
                    "toc-placement");

    /** What is set at the beginning of every document. */
    private static final Map<String, String> OF_ALL = ofAll();

    private KnownAttributes() {}

    /** Whether a name that is not set cannot be set either: it is of another form of output. */
    static boolean isOfOtherOutput(String name) {
        return OF_OUTPUT.stream().anyMatch(name::startsWith);
    }

    /** What is set at the beginning of a document. */
    static Map<String, String> of(String file) {
        Map<String, String> values = new HashMap<>(OF_ALL);
        addNames(values, file);
        return values;
    }

    private static Map<String, String> ofAll() {
        Map<String, String> values = new HashMap<>();
        EMPTY.forEach(name -> values.put(name, ""));
        values.putAll(
                Map.of(
                        "backend", "html5",
                        "basebackend", "html",
                        "filetype", "html",
                        "doctype", "article",
                        "outfilesuffix", ".html",
                        "htmlsyntax", "html",
                        "attribute-missing", "skip",
                        "attribute-undefined", "drop-line"));
        values.putAll(
                Map.of(
                        "appendix-caption", "Appendix",
                        "appendix-refsig", "Appendix",
                        "caution-caption", "Caution",
                        "chapter-refsig", "Chapter",
                        "example-caption", "Example",
                        "figure-caption", "Figure",
                        "important-caption", "Important",
                        "last-update-label", "Last updated",
                        "note-caption", "Note",
                        "part-refsig", "Part"));
        values.putAll(
                Map.of(
                        "section-refsig", "Section",
                        "table-caption", "Table",
                        "tip-caption", "Tip",
                        "toc-title", "Table of Contents",
                        "untitled-label", "Untitled",
                        "version-label", "Version",
                        "warning-caption", "Warning"));
        return values;
    }

    private static void addNames(Map<String, String> values, String file) {
        int slash = file.lastIndexOf('/');
        int dot = file.lastIndexOf('.');
        String folder = slash < 0 ? "" : "/" + file.substring(0, slash);
        boolean hasSuffix = dot > slash;
        values.put("docdir", AsciidocOptions.ROOT + folder);
        values.put("docfile", AsciidocOptions.ROOT + "/" + file);
        values.put("docname", file.substring(slash + 1, hasSuffix ? dot : file.length()));
        values.put("docfilesuffix", hasSuffix ? file.substring(dot) : "");
    }
}
