package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A template as Go's package reads it, taken apart into what it writes as it is and what it runs.
 *
 * @param markup the text with a {@code \0} in place of each action that is no comment
 * @param actions the actions without their braces, in the order of the text
 */
record GoTemplate(String markup, List<String> actions) {

    GoTemplate {
        Objects.requireNonNull(markup, "markup");
        actions = List.copyOf(actions);
    }

    static GoTemplate of(String text) {
        StringBuilder markup = new StringBuilder(text.length());
        List<String> actions = new ArrayList<>();
        int done = 0;
        int open = text.indexOf("{{");
        while (open >= 0) {
            int close = end(text, open + 2);
            if (close < 0) {
                break;
            }
            markup.append(text, done, open);
            String action = text.substring(open + 2, close);
            if (!action.contains("/*")) {
                markup.append('\0');
                actions.add(action);
            }
            done = close + 2;
            open = text.indexOf("{{", done);
        }
        markup.append(text.substring(done));
        return new GoTemplate(markup.toString(), actions);
    }

    /** Where an action ends; braces in a string or a comment do not end it. */
    private static int end(String text, int start) {
        int i = behindComment(text, start);
        while (i < text.length() && !text.startsWith("}}", i)) {
            i = isQuote(text.charAt(i)) ? behindString(text, i) : i + 1;
        }
        return i < text.length() ? i : -1;
    }

    private static int behindComment(String text, int start) {
        int open = start;
        while (open < text.length() && " \t\r\n-".indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        int close = text.startsWith("/*", open) ? text.indexOf("*/", open + 2) : -1;
        return close < 0 ? start : close + 2;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '`';
    }

    /** The offset behind a string; behind its quote if nothing closes it. */
    private static int behindString(String text, int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (quote == '"' && c == '\n') {
                break;
            }
            if (quote == '"' && c == '\\') {
                i++;
            }
        }
        return start + 1;
    }

    /** All actions in one text, in lower case. */
    String program() {
        return String.join(" ", actions).toLowerCase(Locale.ROOT);
    }

    /** The names and strings of the actions; a string keeps its opening quote. */
    List<String> words() {
        return actions.stream().flatMap(action -> words(action).stream()).toList();
    }

    /** The names and strings of each action, in lower case. */
    List<List<String>> wordsOfActions() {
        return actions.stream().map(action -> words(action.toLowerCase(Locale.ROOT))).toList();
    }

    private static List<String> words(String action) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < action.length()) {
            char c = action.charAt(i);
            int end = i + 1;
            if (isQuote(c)) {
                end = behindString(action, i);
                words.add(action.substring(i, Math.max(i + 1, end - 1)));
            } else if (isWord(c)) {
                while (end < action.length() && isWord(action.charAt(end))) {
                    end++;
                }
                words.add(action.substring(i, end));
            }
            i = end;
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
    }
}
