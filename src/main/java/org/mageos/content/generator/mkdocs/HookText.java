package org.mageos.content.generator.mkdocs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.mkdocs.PythonFunctions.Function;
import org.mageos.content.generator.mkdocs.PythonTokens.Kind;
import org.mageos.content.generator.mkdocs.PythonTokens.Token;

/**
 * What a hook does to the text of a page: it may replace marks of its own in it, by {@code re.sub}
 * or {@code replace}, and leaves all else alone; or else nothing is known.
 */
final class HookText {

    /** Calls that only look at a text. */
    private static final Set<String> LOOKS = Set.of("startswith", "endswith", "count");

    private static final Set<String> TRIMS = Set.of("strip", "rstrip", "lstrip");
    private static final Set<String> TESTS = Set.of("if", "elif", "not", "and", "or", "return");

    private final PythonFunctions module;
    private final Set<String> marks = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    private HookText(PythonFunctions module) {
        this.module = module;
    }

    /**
     * The marks that a function replaces in the text that is its first argument.
     *
     * @return nothing if it may do anything else
     */
    static Optional<Set<String>> marks(PythonFunctions module, String function) {
        HookText hook = new HookText(module);
        return hook.isKnown(function, 0) ? Optional.of(Set.copyOf(hook.marks)) : Optional.empty();
    }

    private boolean isKnown(String name, int argument) {
        Function function = module.all().get(name);
        if (function == null || argument >= function.parameters().size()) {
            return false;
        }
        if (!seen.add(name + " " + argument)) {
            return true;
        }
        Set<String> texts = new HashSet<>(Set.of(function.parameters().get(argument)));
        for (List<Token> statement : function.statements()) {
            aliases(statement, texts);
        }
        return function.inner().stream().noneMatch(token -> isText(token, texts))
                && function.statements().stream().allMatch(one -> isKnown(one, texts));
    }

    /** Adds the names that hold what a statement makes of the text. */
    private static void aliases(List<Token> statement, Set<String> texts) {
        for (int i = 1; i < statement.size(); i++) {
            boolean assigns = i == 1 && statement.get(i).is("=") || statement.get(i).is(":=");
            if (assigns
                    && statement.subList(i, statement.size()).stream()
                            .anyMatch(token -> isText(token, texts))) {
                texts.add(statement.get(i - 1).text());
            }
        }
    }

    private static boolean isText(Token token, Set<String> texts) {
        return token.kind() == Kind.NAME && texts.contains(token.text())
                // What a formatted string holds is not read.
                || token.kind() == Kind.STRING
                        && token.prefix().contains("f")
                        && texts.stream().anyMatch(name -> token.text().contains("{" + name));
    }

    private boolean isKnown(List<Token> statement, Set<String> texts) {
        boolean uses = statement.stream().anyMatch(token -> isText(token, texts));
        if (statement.get(0).is("return") && !uses) {
            return statement.size() == 1 || statement.size() == 2 && statement.get(1).is("None");
        }
        boolean assigned = statement.size() > 1 && statement.get(1).is("=");
        if (assigned && isText(statement.get(0), texts)) {
            boolean from =
                    statement.subList(2, statement.size()).stream().anyMatch(t -> isText(t, texts));
            return from && areKnown(statement, 2, texts);
        }
        return !uses || areKnown(statement, 0, texts);
    }

    private boolean areKnown(List<Token> statement, int from, Set<String> texts) {
        for (int i = from; i < statement.size(); i++) {
            if (isText(statement.get(i), texts) && !isKnownUse(new Use(statement, i))) {
                return false;
            }
        }
        return true;
    }

    /** A place in a statement where the text is used. */
    private record Use(List<Token> tokens, int at) {

        boolean is(int offset, String sign) {
            return isAt(at + offset, sign);
        }

        boolean isAt(int index, String sign) {
            return index < 0 || index >= tokens.size()
                    ? sign.isEmpty()
                    : tokens.get(index).is(sign);
        }

        Token token(int index) {
            return tokens.get(index);
        }

        /** Where the parenthesis opens that a token lies in; -1 if there is none. */
        int opening() {
            int depth = 0;
            for (int i = at - 1; i >= 0; i--) {
                Token token = tokens.get(i);
                depth += token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
                if (token.is("(") || token.is("[") || token.is("{")) {
                    if (depth == 0) {
                        return token.is("(") ? i : -1;
                    }
                    depth--;
                }
            }
            return -1;
        }

        /** Where a parenthesis closes. */
        int closing(int open) {
            int depth = 0;
            for (int i = open; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
                depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return tokens.size();
        }

        /** How many arguments stand before the text in its call. */
        int argument(int open) {
            int commas = 0;
            int depth = 0;
            for (int i = open + 1; i < at; i++) {
                Token token = tokens.get(i);
                depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
                depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
                commas += depth == 0 && token.is(",") ? 1 : 0;
            }
            return commas;
        }
    }

    private boolean isKnownUse(Use use) {
        if (use.token(use.at()).kind() == Kind.STRING) {
            return false;
        }
        if (use.is(-1, ".") || use.is(1, ":=")) {
            return true;
        }
        if (use.is(-1, "in")) {
            int before = use.at() - (use.is(-2, "not") ? 3 : 2);
            return before >= 0 && use.token(before).kind() == Kind.STRING;
        }
        if (use.is(1, ".")) {
            return isKnownMethod(use, use.at() + 1);
        }
        int open = use.opening();
        boolean whole = (use.is(-1, "(") || use.is(-1, ",")) && (use.is(1, ",") || use.is(1, ")"));
        if (open > 0
                && whole
                && use.token(open - 1).kind() == Kind.NAME
                && !isWord(use, open - 1)) {
            return isKnownCall(use, open);
        }
        boolean tested = use.at() > 0 && TESTS.contains(use.token(use.at() - 1).text());
        boolean copied = use.is(-1, "=") || use.is(-1, ":=");
        return (tested || copied) && endsValue(use, use.at() + 1);
    }

    private static boolean isWord(Use use, int index) {
        return TESTS.contains(use.token(index).text());
    }

    /** Whether a value of a statement ends before an index. */
    private static boolean endsValue(Use use, int index) {
        return index >= use.tokens().size()
                || List.of(":", "and", "or", "if", "else").stream()
                        .anyMatch(sign -> use.isAt(index, sign))
                || use.isAt(index, ")") && use.isAt(index + 1, ":");
    }

    /** Whether it is known what a method of the text gives, and what follows. */
    private boolean isKnownMethod(Use use, int dot) {
        int open = dot + 2;
        if (!use.isAt(open, "(")) {
            return false;
        }
        String method = use.token(dot + 1).text();
        if (LOOKS.contains(method)) {
            return true;
        }
        if (!TRIMS.contains(method)) {
            boolean literal =
                    method.equals("replace")
                            && use.token(open + 1).kind() == Kind.STRING
                            && use.isAt(open + 2, ",");
            Optional<String> mark =
                    literal ? HookMarks.ofText(use.token(open + 1)) : Optional.empty();
            if (mark.isEmpty()) {
                return false;
            }
            marks.add(mark.get());
        }
        return follows(use, use.closing(open));
    }

    /** Whether nothing unknown is done with what a call gives. */
    private boolean follows(Use use, int close) {
        return use.isAt(close + 1, ".") ? isKnownMethod(use, close + 1) : endsValue(use, close + 1);
    }

    private boolean isKnownCall(Use use, int open) {
        Token name = use.token(open - 1);
        int argument = use.argument(open);
        int close = use.closing(open);
        if (!use.isAt(open - 2, ".")) {
            boolean looks = name.is("len") || name.is("bool") || name.is("print");
            return looks || isKnown(name.text(), argument) && follows(use, close);
        }
        if (!name.is("sub")) {
            return false;
        }
        Optional<PythonFunctions.Pattern> pattern =
                use.isAt(open - 3, "re")
                        ? expression(use, open, close, argument)
                        : Optional.ofNullable(module.patterns().get(use.token(open - 3).text()))
                                .filter(found -> argument == 1);
        Optional<String> mark = pattern.flatMap(HookMarks::ofExpression);
        mark.ifPresent(marks::add);
        return mark.isPresent() && follows(use, close);
    }

    /** The expression of {@code re.sub} where the text is its third argument. */
    private static Optional<PythonFunctions.Pattern> expression(
            Use use, int open, int close, int argument) {
        boolean literal =
                argument == 2
                        && use.token(open + 1).kind() == Kind.STRING
                        && use.isAt(open + 2, ",");
        return literal
                ? Optional.of(
                        new PythonFunctions.Pattern(
                                use.token(open + 1), use.tokens().subList(use.at(), close)))
                : Optional.empty();
    }
}
