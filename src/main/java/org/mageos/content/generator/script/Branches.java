package org.mageos.content.generator.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.mageos.content.generator.script.Token.Kind;

/** Tells which tokens of a program run only if a condition holds. */
final class Branches {

    private static final Set<String> CONDITIONS = Set.of("if", "while", "switch", "catch");
    private static final Set<String> OPERATORS = Set.of("&", "|", "?", "??");

    private final boolean[] conditional;

    private Branches(boolean[] conditional) {
        this.conditional = conditional;
    }

    static Branches of(Program program) {
        boolean[] conditional = new boolean[program.size()];
        Deque<Boolean> blocks = new ArrayDeque<>();
        Deque<Boolean> heads = new ArrayDeque<>();
        boolean behindHead = false;
        boolean statement = false;
        for (int i = 0; i < program.size(); i++) {
            Token token = program.token(i);
            boolean inBlock = !blocks.isEmpty() && blocks.peek();
            if (token.is("{")) {
                blocks.push(inBlock || behindHead || statement);
                statement = false;
            } else if (token.is("}")) {
                blocks.poll();
            } else if (behindHead) {
                statement = true;
            }
            conditional[i] = inBlock || statement;
            behindHead = token.isName("else");
            if (token.is("(")) {
                heads.push(i > 0 && isCondition(program.token(i - 1)));
            } else if (token.is(")")) {
                behindHead = !heads.isEmpty() && heads.poll();
                // Without a semicolon the statement ends with its call.
                statement &= !heads.isEmpty();
            } else if (token.is(";")) {
                statement = false;
            }
        }
        return new Branches(conditional);
    }

    private static boolean isCondition(Token token) {
        return token.kind() == Kind.NAME && CONDITIONS.contains(token.text());
    }

    /**
     * Whether a call runs only if a condition holds.
     *
     * @param receiver the index of the first token of what the method is called of
     */
    boolean isConditional(Program program, int receiver) {
        int first = receiver;
        while (first > 1 && program.token(first - 1).is(".")) {
            first -= 2;
        }
        Token before = program.token(Math.max(0, first - 1));
        return conditional[receiver]
                || first > 0 && before.kind() == Kind.SIGN && OPERATORS.contains(before.text());
    }
}
