package org.mageos.content.tree.redirect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.pattern.PathRegex;
import org.mageos.content.pattern.PatternNode;
import org.mageos.content.url.Paths;

/**
 * What a rule in {@code firebase.json} applies to: a glob, in which {@code :name} is a segment and
 * {@code :name*} several, or a regular expression, which may fit a part of the path.
 *
 * @param beginning what every path starts with
 * @param node stands for the paths; for all of them where the source is not understood
 * @param names the names in a glob, in their order
 * @param isExact whether it is understood
 */
record FirebaseSource(String beginning, PatternNode node, List<String> names, boolean isExact) {

    private static final Pattern NAME = Pattern.compile(":([A-Za-z_]\\w*)(\\*?)");
    private static final String SPECIAL = ":*?+@!{[(\\";

    /**
     * Reads what a rule says.
     *
     * @param isRegex whether it is a regular expression, not a glob
     */
    static FirebaseSource of(String source, boolean isRegex) {
        return isRegex
                ? ofNode("", PathRegex.read(anchored(source)), List.of())
                : ofGlob(Paths.decode(source));
    }

    /** Whether a glob stands for one path only. */
    static boolean isLiteral(String glob) {
        return special(glob) == glob.length();
    }

    RedirectPattern pattern() {
        return new RedirectPattern(beginning, "", Automaton.of(node), names);
    }

    private static FirebaseSource ofNode(
            String beginning, Optional<PatternNode> node, List<String> names) {
        return new FirebaseSource(
                beginning, node.orElse(PatternNode.ANYTHING), names, node.isPresent());
    }

    private static FirebaseSource ofGlob(String glob) {
        List<Optional<PatternNode>> nodes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(glob);
        int end = 0;
        while (name.find()) {
            nodes.add(PathRegex.read(regex(glob.substring(end, name.start()))));
            nodes.add(PathRegex.read(name.group(2).isEmpty() ? "[^/]+" : ".*"));
            nodes.set(nodes.size() - 1, nodes.get(nodes.size() - 1).map(PatternNode.Group::new));
            names.add(name.group(1));
            end = name.end();
        }
        nodes.add(PathRegex.read(regex(glob.substring(end))));
        boolean isRead = nodes.stream().allMatch(Optional::isPresent);
        Optional<PatternNode> all =
                isRead
                        ? Optional.of(
                                new PatternNode.All(
                                        nodes.stream().flatMap(Optional::stream).toList()))
                        : Optional.empty();
        return ofNode(glob.substring(0, special(glob)), all, isRead ? names : List.of());
    }

    private static int special(String glob) {
        int at = 0;
        while (at < glob.length() && SPECIAL.indexOf(glob.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The expression for a glob, or one that is not read if a bracket of the glob is open. */
    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        Deque<String> closing = new ArrayDeque<>();
        int at = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at);
            boolean group = glob.startsWith("(", at + 1);
            if (group && "@?*+!".indexOf(c) >= 0) {
                // A lookahead is not read, as '!' needs.
                regex.append(c == '!' ? "(?!" : "(?:");
                closing.push(c == '@' || c == '!' ? ")" : ")" + c);
                at++;
            } else if (c == '{') {
                regex.append("(?:");
                closing.push("}");
            } else if (c == '}' && "}".equals(closing.peek()) || c == ')' && !closing.isEmpty()) {
                String end = closing.pop();
                regex.append(end.equals("}") ? ")" : end);
            } else if (c == ',' && "}".equals(closing.peek()) || c == '|' && !closing.isEmpty()) {
                regex.append('|');
            } else if (glob.startsWith("**/", at) && (at == 0 || glob.charAt(at - 1) == '/')) {
                regex.append("(?:.*/)?");
                at += 2;
            } else if (glob.startsWith("**", at)) {
                regex.append(".*");
                at++;
            } else if (c == '[' || c == '\\') {
                // Sets differ from those of expressions; no site was seen to have one.
                return "(";
            } else {
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : literal(c));
            }
            at++;
        }
        return closing.isEmpty() ? regex.toString() : "(";
    }

    private static String literal(char c) {
        return Character.isLetterOrDigit(c) || c == '_' ? String.valueOf(c) : "\\" + c;
    }

    /** The expression for whole paths; one that is not read where an anchor is of one branch. */
    private static String anchored(String regex) {
        boolean start = regex.startsWith("^");
        boolean end = regex.endsWith("$") && !regex.endsWith("\\$");
        String inner = regex.substring(start ? 1 : 0, regex.length() - (end ? 1 : 0));
        if ((start || end) && hasBranches(inner)) {
            return "(";
        }
        return (start ? "" : ".*") + "(?:" + inner + ")" + (end ? "" : ".*");
    }

    private static boolean hasBranches(String regex) {
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth <= 0) {
                return true;
            }
            i += c == '\\' ? 1 : 0;
        }
        return false;
    }
}
