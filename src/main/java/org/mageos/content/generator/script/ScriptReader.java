package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.generator.script.Token.Kind;

/**
 * Reads what a program exports as settings: {@code export default {…}}, {@code export default
 * defineConfig({…})}, {@code module.exports = {…}}, or a constant of the program that one of these
 * names. Only literals are read, and constants that are literals; all else is computed.
 */
public final class ScriptReader {

    private ScriptReader() {}

    /** Reads a program; one that exports nothing that can be read is all computed. */
    public static Script read(String text) {
        return read(text, Modules.NONE);
    }

    /**
     * Reads a program with the constants that it imports, which stand where they are named.
     *
     * @param modules the programs beside it
     */
    public static Script read(String text, Modules modules) {
        Program program = new Program(text, modules);
        return program.exported().map(new Literals(program)::settings).orElse(Script.UNKNOWN);
    }

    /**
     * Reads what a program's function returns that is its export, and the constant of a name where
     * it returns nothing: {@code export default function (config) { return {…} }}, {@code
     * module.exports = config => ({…})}, {@code export const config = {…}}.
     *
     * @return no settings at all if there is neither
     */
    public static Script readReturned(String text, String constant) {
        Program program = new Program(text);
        return program.returned()
                .or(() -> program.constant(constant))
                .map(new Literals(program)::settings)
                .orElse(Script.NONE);
    }

    /**
     * Reads a constant of a program, such as {@code export const collections = {…}}; one that is
     * not there or no literal is all computed.
     */
    public static Script readConstant(String text, String name) {
        Program program = new Program(text);
        return program.constant(name).map(new Literals(program)::settings).orElse(Script.UNKNOWN);
    }

    /**
     * Reads the one constant, field or function of a name, of the function what it returns: {@code
     * data() { return {…} }} in a class, {@code export const data = {…}}.
     *
     * @return all computed if there is none, or several are
     */
    public static Script readMember(String text, String name) {
        Program program = new Program(text);
        return program.member(name).map(new Literals(program)::settings).orElse(Script.UNKNOWN);
    }

    /** All calls of methods, in the order of the text. */
    public static List<ScriptCall> calls(String text) {
        Program program = new Program(text);
        Literals literals = new Literals(program);
        Branches branches = Branches.of(program);
        List<ScriptCall> calls = new ArrayList<>();
        for (int i = 2; i + 1 < program.size(); i++) {
            Token method = program.token(i);
            if (method.kind() == Kind.NAME
                    && program.token(i - 1).is(".")
                    && program.token(i + 1).is("(")) {
                List<ScriptCall.Argument> arguments =
                        literals.isExhausted() ? List.of() : literals.arguments(i + 2);
                calls.add(
                        new ScriptCall(
                                program.nameAt(i - 2),
                                method.text(),
                                arguments,
                                branches.isConditional(program, i - 2)));
            }
        }
        return calls;
    }

    /** The modules that a program imports, as written; a computed name is left out. */
    public static List<String> imports(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<String> modules = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean call = tokens.get(i + 1).is("(");
            Token module = tokens.get(Math.min(i + (call ? 2 : 1), tokens.size() - 1));
            boolean imports =
                    token.isName("import")
                            || token.isName("from") && !call
                            || token.isName("require") && call;
            if (imports && module.kind() == Kind.STRING) {
                modules.add(module.text());
            }
        }
        return modules;
    }
}
