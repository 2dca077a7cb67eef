package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.List;

/**
 * The files that {@code ignoreFiles} leaves out. Its regular expressions are matched against
 * absolute paths; read are those made of plain characters, {@code .*} and a {@code $} at the end,
 * which take no more time than the path is long. What else there is leaves nothing out.
 */
final class IgnoredFiles {

    private static final String SPECIAL = "^$()[]{}|?+*";

    private final List<Rule> rules = new ArrayList<>();

    /**
     * A rule.
     *
     * @param parts the texts that must follow one another
     * @param atEnd whether the last one must end the path
     */
    private record Rule(List<String> parts, boolean atEnd) {

        boolean matches(String file) {
            int from = 0;
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (atEnd && i == parts.size() - 1) {
                    return file.length() - part.length() >= from && file.endsWith(part);
                }
                int at = file.indexOf(part, from);
                if (at < 0) {
                    return false;
                }
                from = at + part.length();
            }
            return true;
        }
    }

    IgnoredFiles(List<String> expressions) {
        expressions.forEach(this::add);
    }

    private void add(String expression) {
        boolean atEnd = expression.endsWith("$") && !expression.endsWith("\\$");
        String body = atEnd ? expression.substring(0, expression.length() - 1) : expression;
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '.' && body.startsWith("*", i + 1)) {
                parts.add(part.toString());
                part.setLength(0);
                i++;
            } else if (c == '\\' && i + 1 < body.length() && !isClass(body.charAt(i + 1))) {
                part.append(body.charAt(++i));
            } else if (c == '\\' || SPECIAL.indexOf(c) >= 0) {
                return;
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        if (parts.stream().anyMatch(text -> !text.isEmpty())) {
            rules.add(new Rule(parts, atEnd));
        }
    }

    private static boolean isClass(char c) {
        return Character.isLetterOrDigit(c);
    }

    boolean contains(String file) {
        return rules.stream().anyMatch(rule -> rule.matches("/" + file));
    }
}
