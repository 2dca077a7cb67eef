package org.mageos.content.generator.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.script.Token.Kind;

/** The constants that a program imports from the programs beside it. */
final class Imports {

    private static final String DEFAULT = "default";

    private final Modules modules;

    /** The constants by the names that they have here. */
    private final Map<String, Imported> names = new HashMap<>();

    private final Map<String, Optional<Program>> programs = new HashMap<>();

    /**
     * A constant of another program.
     *
     * @param module the other program as the import names it
     * @param name its name there
     */
    private record Imported(String module, String name) {}

    Imports(List<Token> tokens, Modules modules) {
        this.modules = modules;
        for (int i = 0; i + 1 < tokens.size() && modules != Modules.NONE; i++) {
            if (tokens.get(i).isName("import")) {
                i = read(tokens, i + 1);
            }
        }
    }

    /** Reads {@code a, { b, c as d } from './x'}, and goes to where that ends. */
    private int read(List<Token> tokens, int start) {
        Map<String, String> found = new HashMap<>();
        boolean braces = false;
        for (int i = start; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (token.isName("from") && next.kind() == Kind.STRING) {
                found.forEach((here, there) -> names.put(here, new Imported(next.text(), there)));
                return i + 1;
            }
            if (token.kind() == Kind.NAME && next.isName("as")) {
                String name = i + 2 < tokens.size() ? tokens.get(i + 2).text() : "";
                found.put(name, token.text());
                i += 2;
            } else if (token.kind() == Kind.NAME) {
                found.put(token.text(), braces ? token.text() : DEFAULT);
            } else if (token.is("{") || token.is("}")) {
                braces = token.is("{");
            } else if (!token.is(",")) {
                // import * as x, import('x') and import 'x' have no constants of that kind.
                return i;
            }
        }
        return tokens.size();
    }

    /** Where the value of an imported constant stands. */
    Optional<Start> find(String name) {
        Imported imported = names.get(name);
        return imported == null
                ? Optional.empty()
                : programs.computeIfAbsent(imported.module(), this::program)
                        .flatMap(
                                program ->
                                        (imported.name().equals(DEFAULT)
                                                        ? program.exported()
                                                        : program.constant(imported.name()))
                                                .map(at -> new Start(program, at)));
    }

    private Optional<Program> program(String module) {
        return modules.find(module).map(found -> new Program(found.text(), found.modules()));
    }

    /**
     * Where a value starts.
     *
     * @param program the program that has it
     * @param at its first token
     */
    record Start(Program program, int at) {}
}
