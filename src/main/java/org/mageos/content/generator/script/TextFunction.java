package org.mageos.content.generator.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mageos.content.generator.script.Token.Kind;

/**
 * A function of a program that makes one text of another, if it is a chain of methods of strings
 * with literals for arguments: {@code (text) => text.toLowerCase().replace(/\s+/g, '-')}. It is
 * read, not run. Immutable.
 */
public final class TextFunction {

    /** Nobody writes longer headings, and no step takes long for a shorter text. */
    private static final int MAX_TEXT = 1_000;

    private static final Set<String> FORMS = Set.of("NFC", "NFD", "NFKC", "NFKD");

    private final List<UnaryOperator<String>> steps;

    private TextFunction(List<UnaryOperator<String>> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Reads the function of a name: a constant, a declaration, or the value of a key.
     *
     * @return empty if there is none, more than one, or one that does something else
     */
    public static Optional<TextFunction> named(String text, String name) {
        Program program = new Program(text);
        Set<Integer> starts = new HashSet<>();
        program.constant(name).ifPresent(starts::add);
        for (int i = 1; i + 1 < program.size(); i++) {
            if (!program.token(i).isName(name)) {
                continue;
            }
            boolean declared = program.token(i - 1).isName("function");
            boolean key = program.token(i - 1).is("{") || program.token(i - 1).is(",");
            boolean named =
                    program.token(i + 1).is(":")
                            && program.token(Math.min(i + 2, program.size() - 1)).isName(name);
            if (declared || key && program.token(i + 1).is("(")) {
                starts.add(i + 1);
            } else if (key && program.token(i + 1).is(":") && !named) {
                starts.add(i + 2);
            }
        }
        return starts.size() == 1
                ? new Reader(program, starts.iterator().next()).function()
                : Optional.empty();
    }

    /** What the function makes of a text; empty if that is not known. */
    public Optional<String> apply(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_TEXT) {
            return Optional.empty();
        }
        String made = text;
        for (UnaryOperator<String> step : steps) {
            made = step.apply(made);
        }
        return Optional.of(made);
    }

    /** Reads the function that starts at a place. */
    private static final class Reader {

        private final Program program;
        private final List<UnaryOperator<String>> steps = new ArrayList<>();
        private int at;

        Reader(Program program, int start) {
            this.program = program;
            this.at = start;
        }

        private Token peek() {
            return program.token(Math.min(at, program.size() - 1));
        }

        private boolean take(String sign) {
            boolean there = peek().is(sign);
            at += there ? 1 : 0;
            return there;
        }

        Optional<TextFunction> function() {
            if (peek().isName("function")) {
                at++;
                at += peek().kind() == Kind.NAME ? 1 : 0;
            }
            boolean bracket = take("(");
            if (peek().kind() != Kind.NAME) {
                return Optional.empty();
            }
            String parameter = program.nameAt(at++);
            if (take(":")) {
                at++;
            }
            if (bracket && !take(")")) {
                return Optional.empty();
            }
            if (take(":")) {
                at++;
            }
            boolean arrow = take("=>");
            boolean body = take("{");
            if (!arrow && !body || body && !peek().isName("return")) {
                return Optional.empty();
            }
            at += body ? 1 : 0;
            if (!peek().isName(parameter)) {
                return Optional.empty();
            }
            at++;
            while (take(".") || take("?.")) {
                if (!method()) {
                    return Optional.empty();
                }
            }
            return isEnd(body) ? Optional.of(new TextFunction(steps)) : Optional.empty();
        }

        /** Whether nothing else is done to what the chain has made. */
        private boolean isEnd(boolean body) {
            if (body) {
                take(";");
                return peek().is("}");
            }
            return peek().kind() == Kind.END
                    || peek().kind() == Kind.NAME
                    || peek().is(";")
                    || peek().is(",")
                    || peek().is("}")
                    || peek().is(")");
        }

        private boolean method() {
            String method = program.nameAt(at++);
            if (!take("(")) {
                return false;
            }
            switch (method) {
                case "toLowerCase" -> steps.add(text -> text.toLowerCase(Locale.ROOT));
                case "trim" -> steps.add(String::strip);
                case "normalize" -> {
                    String form = peek().kind() == Kind.STRING ? peek().text() : "NFC";
                    at += peek().kind() == Kind.STRING ? 1 : 0;
                    if (!FORMS.contains(form)) {
                        return false;
                    }
                    Normalizer.Form normal = Normalizer.Form.valueOf(form);
                    steps.add(text -> Normalizer.normalize(text, normal));
                }
                case "replace", "replaceAll" -> {
                    if (!replacement(method.equals("replaceAll"))) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
            take(",");
            return take(")");
        }

        private boolean replacement(boolean all) {
            Token what = peek();
            if (what.kind() == Kind.NAME) {
                what = program.constant(what.text()).map(program::token).orElse(what);
            }
            at++;
            if (!take(",") || peek().kind() != Kind.STRING) {
                return false;
            }
            String with = peek().text();
            at++;
            Optional<TextReplacement> replacement =
                    what.kind() == Kind.STRING
                            ? TextReplacement.ofText(what.text(), with, all)
                            : what.kind() == Kind.OPAQUE
                                    ? TextReplacement.ofPattern(what.text(), with)
                                    : Optional.empty();
            replacement.ifPresent(steps::add);
            return replacement.isPresent();
        }
    }
}
