package org.mageos.content.document.asciidoc;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/** Reads entries of attributes, {@code :name: value}. */
final class EntryReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");

    /** What tells how references of the page become URLs. */
    private static final Set<String> FOR_PAGES =
            Set.of("relfileprefix", "relfilesuffix", "outfilesuffix");

    /** What JBake knows a draft by. */
    private static final String STATUS = "jbake-status";

    private static final Set<String> OF_JEKYLL = Set.of("title", "revdate", "author");

    private final PageState page;

    /** What the header says, by name. */
    private final Map<String, Value.Entry> header = new LinkedHashMap<>();

    private boolean inHeader = true;

    EntryReader(PageState page) {
        this.page = page;
    }

    void endHeader() {
        inHeader = false;
    }

    /** The entries of the header. */
    Value.Mapping header() {
        List<Value.Entry> entries = new ArrayList<>(header.values());
        return entries.isEmpty()
                ? Value.Mapping.EMPTY
                : new Value.Mapping(entries, entries.get(0).keyPosition());
    }

    /** Takes the entry that begins at the next line, if it does. */
    boolean take(LineQueue lines) {
        SourceLine line = lines.peek();
        int end = line == null ? -1 : BlockLine.entryEnd(line.text());
        if (line == null || end < 0) {
            return false;
        }
        lines.read();
        SourceLine rest = line.from(BlockLine.behindBlanks(line.text(), end + 1));
        store(line.text().substring(1, end), value(rest.text(), lines), line, rest);
        return true;
    }

    private static String value(String first, LineQueue lines) {
        String mark = first.endsWith(" \\") ? " \\" : first.endsWith(" +") ? " +" : "";
        if (mark.isEmpty()) {
            return first;
        }
        StringBuilder value = new StringBuilder(withoutMark(first));
        for (SourceLine next = lines.peek(); next != null && !next.isEmpty(); next = lines.peek()) {
            lines.read();
            String text = next.text().stripLeading();
            boolean open = text.endsWith(mark);
            boolean broken = value.length() > 1 && value.substring(value.length() - 2).equals(" +");
            value.append(broken ? '\n' : ' ').append(open ? withoutMark(text) : text);
            if (!open) {
                break;
            }
        }
        return value.toString();
    }

    private static String withoutMark(String text) {
        return text.substring(0, text.length() - 2).stripTrailing();
    }

    private void store(String written, String value, SourceLine line, SourceLine rest) {
        boolean unset = written.startsWith("!") || written.endsWith("!");
        String name = name(unset ? written.replace("!", "") : written);
        boolean certain = line.doubt() == null;
        AttributeTable attributes = page.attributes();
        if (unset) {
            attributes.unset(name, certain);
        } else if (name.equals("leveloffset")) {
            LevelOffset.set(attributes, value, certain);
        } else {
            boolean[] known = {certain};
            String resolved =
                    value.startsWith("pass:") && value.endsWith("]")
                            ? passed(value)
                            : AttributeText.resolve(
                                    value, attributes, one -> known[0] &= isUnset(one));
            attributes.set(name, resolved, known[0]);
            if (inHeader && certain) {
                tell(name, resolved, line, rest);
            }
        }
    }

    private boolean isUnset(String name) {
        return page.attributes().state(name) == AttributeTable.State.UNSET;
    }

    /** Letters, digits, connectors and hyphens in lower case: what else stands in a name goes. */
    private static String name(String written) {
        StringBuilder name = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            if (AttributeText.isWord(c) || c == '-') {
                name.appendCodePoint(c);
            }
        }
        String key = name.toString().toLowerCase(Locale.ROOT);
        return key.equals("numbered") ? "sectnums" : key;
    }

    private String passed(String value) {
        int bracket = value.indexOf('[');
        if (bracket < 0) {
            return value;
        }
        String substitutions = value.substring("pass:".length(), bracket);
        String text = value.substring(bracket + 1, value.length() - 1);
        return substitutions.contains("a") ? AttributeText.resolve(text, page.attributes()) : text;
    }

    /** The title of the document is a value of its header, too. */
    void title(SourceLine line) {
        if (line.doubt() == null) {
            tell("title", line.text(), line, line);
        }
    }

    private void tell(String name, String value, SourceLine line, SourceLine rest) {
        String key = key(name);
        if (line.file().isIncluded() || key.isEmpty()) {
            return;
        }
        Position position = rest.file().position(rest.offset());
        Value.Scalar scalar =
                new Value.Scalar(
                        typed(value),
                        value,
                        startsWithDigit(value) && DATE.matcher(value).matches(),
                        position,
                        rest.text().length());
        header.put(key, new Value.Entry(key, line.file().position(line.offset()), scalar));
        if (name.equals(STATUS) && value.equals("draft")) {
            tell("draft", "true", line, rest);
        }
    }

    /** The name of the value of the page that an attribute is; empty if it is none. */
    private String key(String name) {
        boolean isAlways = FOR_PAGES.contains(name);
        return switch (page.options().program()) {
            case HUGO -> isAlways ? name : "";
            case JEKYLL ->
                    isAlways || OF_JEKYLL.contains(name)
                            ? name
                            : name.startsWith("page-") ? withoutPrefix(name) : "";
            default -> withoutPrefix(name);
        };
    }

    /** What site generators take for the name of a value of the page. */
    private static String withoutPrefix(String name) {
        for (String prefix : new String[] {"page-", "jbake-"}) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    private static boolean startsWithDigit(String value) {
        return !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
    }

    private static @Nullable Object typed(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        boolean number =
                startsWithDigit(value)
                        && value.length() < 19
                        && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? new BigInteger(value) : value;
    }
}
