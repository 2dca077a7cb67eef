package org.mageos.content.generator.mkdocs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.mkdocs.PythonTokens.Kind;
import org.mageos.content.generator.mkdocs.PythonTokens.Token;

/**
 * The texts of a hook that makes what it puts into a page of these and of its marks alone: it reads
 * no file, no other page, and no settings.
 */
final class HookWords {

    /** Modules that bring no texts along. */
    private static final Set<String> PLAIN =
            Set.of(
                    "__future__",
                    "functools",
                    "html",
                    "logging",
                    "mkdocs",
                    "posixpath",
                    "re",
                    "string",
                    "textwrap",
                    "typing");

    /** Ways to texts of elsewhere: functions, and what pages and settings hold. */
    private static final Set<String> READING =
            Set.of(
                    "__import__",
                    "content",
                    "content_string",
                    "eval",
                    "exec",
                    "extra",
                    "get_env",
                    "get_template",
                    "getattr",
                    "meta",
                    "nav",
                    "open",
                    "read_source",
                    "render",
                    "theme",
                    "title",
                    "toc",
                    "utils");

    private HookWords() {}

    /** The texts of a program; empty if it may put in others. */
    static Optional<Set<String>> of(String program) {
        Set<String> texts = new HashSet<>();
        List<Token> tokens = PythonTokens.of(program);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.STRING) {
                texts.add(token.text());
            }
            boolean reads = token.kind() == Kind.NAME && READING.contains(token.text());
            if (reads || token.starts() && !importsPlain(tokens, i)) {
                return Optional.empty();
            }
        }
        return Optional.of(texts);
    }

    /** Whether a statement imports nothing, or modules that bring no texts along. */
    private static boolean importsPlain(List<Token> tokens, int start) {
        if (tokens.get(start).is("from")) {
            return start + 1 < tokens.size() && PLAIN.contains(tokens.get(start + 1).text());
        }
        if (!tokens.get(start).is("import")) {
            return true;
        }
        for (int i = start + 1; i < tokens.size() && !tokens.get(i).starts(); i++) {
            boolean module = tokens.get(i - 1).is("import") || tokens.get(i - 1).is(",");
            if (module && !PLAIN.contains(tokens.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
