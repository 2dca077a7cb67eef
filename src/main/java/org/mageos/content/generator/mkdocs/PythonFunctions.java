package org.mageos.content.generator.mkdocs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.mkdocs.PythonTokens.Kind;
import org.mageos.content.generator.mkdocs.PythonTokens.Token;

/**
 * The functions of a module of Python.
 *
 * @param all the functions at its top level, by their names
 * @param patterns the regular expressions that constants at its top level are
 */
record PythonFunctions(Map<String, Function> all, Map<String, Pattern> patterns) {

    /**
     * A function.
     *
     * @param parameters their names
     * @param statements its statements, without those of functions within it
     * @param inner what the functions within it say
     */
    record Function(List<String> parameters, List<List<Token>> statements, List<Token> inner) {}

    /** A regular expression and the names of its flags. */
    record Pattern(Token expression, List<Token> flags) {}

    static PythonFunctions of(String program) {
        Map<String, Function> functions = new HashMap<>();
        Map<String, Pattern> patterns = new HashMap<>();
        List<List<Token>> statements = statements(PythonTokens.of(program));
        for (int i = 0; i < statements.size(); i++) {
            List<Token> statement = statements.get(i);
            pattern(statement).ifPresent(found -> patterns.put(statement.get(0).text(), found));
            int name = nameOfFunction(statement);
            if (statement.get(0).column() == 0 && name > 0) {
                int end = i + 1;
                while (end < statements.size() && statements.get(end).get(0).column() > 0) {
                    end++;
                }
                functions.put(
                        statement.get(name).text(),
                        function(statement, name, statements.subList(i + 1, end)));
            }
        }
        return new PythonFunctions(functions, patterns);
    }

    private static List<List<Token>> statements(List<Token> tokens) {
        List<List<Token>> statements = new ArrayList<>();
        for (Token token : tokens) {
            if (token.starts() || statements.isEmpty()) {
                statements.add(new ArrayList<>());
            }
            statements.get(statements.size() - 1).add(token);
        }
        return statements;
    }

    private static int nameOfFunction(List<Token> statement) {
        int def = statement.get(0).is("async") ? 1 : 0;
        boolean isFunction = statement.size() > def + 2 && statement.get(def).is("def");
        return isFunction ? def + 1 : -1;
    }

    private static Optional<Pattern> pattern(List<Token> statement) {
        boolean compiled =
                statement.size() > 6
                        && statement.get(1).is("=")
                        && statement.get(2).is("re")
                        && statement.get(4).is("compile")
                        && statement.get(6).kind() == Kind.STRING;
        return compiled
                ? Optional.of(new Pattern(statement.get(6), statement.subList(7, statement.size())))
                : Optional.empty();
    }

    private static Function function(List<Token> header, int name, List<List<Token>> body) {
        List<String> parameters = new ArrayList<>();
        int depth = 0;
        int colon = header.size();
        for (int i = name + 1; i < header.size() && colon == header.size(); i++) {
            Token token = header.get(i);
            boolean begins = header.get(i - 1).is("(") || header.get(i - 1).is(",");
            if (depth == 1 && begins && token.kind() == Kind.NAME) {
                parameters.add(token.text());
            }
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            colon = depth == 0 && token.is(":") ? i : colon;
        }
        List<List<Token>> statements = new ArrayList<>();
        if (colon + 1 < header.size()) {
            statements.add(header.subList(colon + 1, header.size()));
        }
        List<Token> inner = new ArrayList<>();
        int within = -1;
        for (List<Token> statement : body) {
            int column = statement.get(0).column();
            if (within >= 0 && column > within) {
                inner.addAll(statement);
            } else {
                within = nameOfFunction(statement) > 0 ? column : -1;
                (within >= 0 ? inner : new ArrayList<Token>()).addAll(statement);
                if (within < 0) {
                    statements.add(statement);
                }
            }
        }
        return new Function(parameters, statements, inner);
    }
}
