package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Expression.Link;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.Value;

/**
 * Reads the expressions that constants of a program stand for, with the calls in them. A function
 * that is written in an arrow stands for what it gives.
 */
public final class ExpressionReader {

    private static final int MAX_DEPTH = 60;

    private final Program program;
    private final Cursor cursor;

    /** How deep the expression lies in the one of its statement. */
    private int depth;

    private int nested;

    /** Constants may name each other again and again. */
    private int read;

    private ExpressionReader(String text) {
        this.program = new Program(text);
        this.cursor = new Cursor(program);
    }

    /** What a constant of a program stands for. */
    public static Optional<Expression> constant(String text, String name) {
        return new ExpressionReader(text).constant(name);
    }

    private Optional<Expression> constant(String name) {
        return program.constant(name).map(this::at);
    }

    private Expression at(int start) {
        int back = cursor.at();
        int outer = depth;
        cursor.moveTo(start);
        depth = 0;
        Expression expression = expression();
        depth = outer;
        cursor.moveTo(back);
        return expression;
    }

    private Expression expression() {
        depth++;
        nested++;
        read++;
        Expression expression =
                nested > MAX_DEPTH || read > 4 * program.size() + 1_000
                        ? new Expression.Unknown()
                        : part();
        nested--;
        depth--;
        cursor.skipType(depth > 0);
        if (!cursor.endsValue(depth > 0)) {
            cursor.skipExpression();
            return new Expression.Unknown();
        }
        return expression;
    }

    private Expression part() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case STRING -> literal(program.scalar(cursor.take(), token.text()));
            case NUMBER -> literal(program.number(cursor.take()));
            case NAME -> named();
            case SIGN -> nested();
            case OPAQUE, END -> new Expression.Unknown();
        };
    }

    private static Expression literal(@Nullable Value value) {
        return value == null ? new Expression.Unknown() : new Expression.Literal(value);
    }

    private Expression nested() {
        if (cursor.peek().is("{")) {
            return fields();
        }
        if (cursor.peek().is("[")) {
            return items();
        }
        if (cursor.peek().is("(")) {
            return parentheses();
        }
        return new Expression.Unknown();
    }

    /** An expression in parentheses, or the arguments of a function in an arrow. */
    private Expression parentheses() {
        int open = cursor.at();
        cursor.take();
        int left = 1;
        while (left > 0 && cursor.peek().kind() != Kind.END) {
            Token token = cursor.take();
            left += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        if (cursor.peek().is("=>")) {
            cursor.take();
            return body();
        }
        int close = cursor.at();
        cursor.moveTo(open + 1);
        Expression inner = expression();
        if (!cursor.peek().is(")")) {
            cursor.moveTo(close);
            return new Expression.Unknown();
        }
        cursor.take();
        return inner;
    }

    /** What a function in an arrow gives; of one with statements nothing is known. */
    private Expression body() {
        if (!cursor.peek().is("{")) {
            return expression();
        }
        cursor.skipExpression();
        return new Expression.Unknown();
    }

    private Expression named() {
        Token name = cursor.take();
        if (name.isName("true") || name.isName("false")) {
            return literal(program.scalar(name, Boolean.valueOf(name.text())));
        }
        if (name.isName("null") || name.isName("undefined")) {
            return literal(program.scalar(name, null));
        }
        if (cursor.peek().is("=>")) {
            cursor.take();
            return body();
        }
        if (cursor.endsValue(depth > 1)) {
            return program.constant(name.text())
                    .map(this::at)
                    .orElseGet(() -> new Expression.Chain(name.text(), List.of()));
        }
        List<Link> links = new ArrayList<>();
        if (cursor.peek().is("(")) {
            links.add(new Link(name.text(), Optional.of(arguments())));
        }
        while (cursor.peek().is(".") || cursor.peek().is("?.")) {
            cursor.take();
            if (cursor.peek().kind() != Kind.NAME) {
                return new Expression.Unknown();
            }
            String member = cursor.take().text();
            links.add(
                    new Link(
                            member,
                            cursor.peek().is("(") ? Optional.of(arguments()) : Optional.empty()));
        }
        return chain(name.text(), links);
    }

    /** A constant that is a chain goes on where it is named. */
    private Expression chain(String root, List<Link> links) {
        Optional<Expression> constant =
                links.isEmpty() || links.get(0).name().equals(root)
                        ? Optional.empty()
                        : program.constant(root).map(this::at);
        if (constant.isPresent() && constant.get() instanceof Expression.Chain start) {
            List<Link> all = new ArrayList<>(start.links());
            all.addAll(links);
            return new Expression.Chain(start.root(), all);
        }
        return new Expression.Chain(root, links);
    }

    private List<Expression> arguments() {
        cursor.take();
        List<Expression> arguments = new ArrayList<>();
        while (!cursor.peek().is(")") && cursor.peek().kind() != Kind.END) {
            arguments.add(expression());
            if (!cursor.separated(")")) {
                break;
            }
        }
        cursor.take();
        return arguments;
    }

    private Expression items() {
        cursor.take();
        List<Expression> items = new ArrayList<>();
        while (!cursor.peek().is("]") && cursor.peek().kind() != Kind.END) {
            items.add(expression());
            if (!cursor.separated("]")) {
                return new Expression.Unknown();
            }
        }
        cursor.take();
        return new Expression.Items(items);
    }

    private Expression fields() {
        cursor.take();
        Map<String, Expression> fields = new LinkedHashMap<>();
        while (!cursor.peek().is("}") && cursor.peek().kind() != Kind.END) {
            field(fields);
            if (!cursor.separated("}")) {
                return new Expression.Unknown();
            }
        }
        cursor.take();
        return new Expression.Fields(fields);
    }

    private void field(Map<String, Expression> fields) {
        Token key = cursor.peek();
        if (key.kind() != Kind.NAME && key.kind() != Kind.STRING) {
            cursor.skipExpression();
            return;
        }
        int start = cursor.at();
        cursor.take();
        if (cursor.peek().is(":")) {
            cursor.take();
            fields.put(key.text(), expression());
        } else if (cursor.endsPart() && key.kind() == Kind.NAME) {
            fields.put(
                    key.text(),
                    program.constant(key.text()).map(this::at).orElseGet(Expression.Unknown::new));
        } else {
            cursor.moveTo(start);
            cursor.skipExpression();
        }
    }
}
