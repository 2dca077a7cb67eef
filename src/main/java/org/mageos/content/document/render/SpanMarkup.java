package org.mageos.content.document.render;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Extra;

/**
 * Makes elements of the marks that extensions of Markdown put round words: keys, edits and so on.
 */
final class SpanMarkup {

    private static final Pattern KEYS =
            Pattern.compile(
                    "\\+\\+((?:[\\w-]{1,20}|\"[^\"+]{1,20}\")(?:\\+(?:[\\w-]{1,20}|\"[^\"+]{1,20}\")){0,5})\\+\\+");
    private static final Pattern CRITIC =
            Pattern.compile("\\{(\\+\\+|--|==|>>|~~)(.{0,2000}?)(\\+\\+|--|==|<<|~~)}");
    private static final Pattern MARK = Pattern.compile("==(?![\\s=])(.{1,1000}?)(?<![\\s=])==");
    private static final Pattern INSERT =
            Pattern.compile("\\^\\^(?!\\s)(.{1,1000}?)(?<!\\s)\\^\\^");
    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^([^\\s^\\[\\]]{1,100})\\^");
    private static final Pattern SUBSCRIPT = Pattern.compile("~([^\\s~]{1,100})~(?!~)");

    private final String text;
    private final Dialect dialect;

    SpanMarkup(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    /** The markup at an offset, as HTML; null if there is none before the end of its line. */
    @Nullable Replacement at(int start, int end) {
        return switch (text.charAt(start)) {
            case '{' -> dialect.has(Extra.CRITIC) ? edit(start, end) : null;
            case '+' -> dialect.has(Extra.KEYS) ? keys(start, end) : null;
            case '=' -> dialect.has(Extra.MARK) ? element(MARK, "mark", start, end) : null;
            case '^' -> dialect.has(Extra.CARET) ? caret(start, end) : null;
            case '~' -> dialect.has(Extra.TILDE) ? element(SUBSCRIPT, "sub", start, end) : null;
            default -> null;
        };
    }

    private @Nullable Replacement edit(int start, int end) {
        Matcher matcher = CRITIC.matcher(text).region(start, end);
        if (!matcher.lookingAt()) {
            return null;
        }
        String inner = matcher.group(2);
        String shown =
                switch (matcher.group(1)) {
                    case "++" -> element("ins", inner);
                    case "--" -> element("del", inner);
                    case "==" -> element("mark", inner);
                    case "~~" -> substitution(inner);
                    default -> "";
                };
        return new Replacement(matcher.end(), shown);
    }

    private static String substitution(String inner) {
        int arrow = inner.indexOf("~>");
        return arrow < 0
                ? inner
                : element("del", inner.substring(0, arrow))
                        + element("ins", inner.substring(arrow + 2));
    }

    private @Nullable Replacement keys(int start, int end) {
        Matcher matcher = KEYS.matcher(text).region(start, end);
        if (!matcher.lookingAt()) {
            return null;
        }
        StringBuilder keys = new StringBuilder();
        for (String key : matcher.group(1).split("\\+")) {
            String name = key.replace("\"", "");
            String shown =
                    name.substring(0, 1).toUpperCase(Locale.ROOT)
                            + name.substring(1).replace('-', ' ');
            keys.append(keys.isEmpty() ? "" : "+").append(element("kbd", shown));
        }
        return new Replacement(matcher.end(), keys.toString());
    }

    private @Nullable Replacement caret(int start, int end) {
        return text.startsWith("^^", start)
                ? element(INSERT, "ins", start, end)
                : element(SUPERSCRIPT, "sup", start, end);
    }

    private @Nullable Replacement element(Pattern pattern, String name, int start, int end) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        return matcher.lookingAt()
                ? new Replacement(matcher.end(), element(name, matcher.group(1)))
                : null;
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
