package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mageos.content.generator.script.Token.Kind;

/**
 * Calls of the program's own functions with texts, whose results are spread into an object: what
 * such a function makes of a text mostly holds it.
 */
final class SpreadCalls {

    private final Program program;
    private final Cursor cursor;
    private final Map<String, List<String>> given = new HashMap<>();

    /** Where something else is spread, or a key is computed. */
    private final Set<String> others = new HashSet<>();

    SpreadCalls(Program program, Cursor cursor) {
        this.program = program;
        this.cursor = cursor;
    }

    /**
     * Looks at what is put into the object of a path, and stays before it.
     *
     * @param sign what stands before it
     */
    void read(String path, Token sign) {
        int start = cursor.at();
        List<String> texts = sign.is("...") ? texts() : List.of();
        cursor.moveTo(start);
        if (texts.isEmpty()) {
            others.add(path);
        } else {
            given.computeIfAbsent(path, key -> new ArrayList<>()).addAll(texts);
        }
    }

    /** Says that what is put into the object of a path is not all known here. */
    void addOther(String path) {
        others.add(path);
    }

    /** The arguments of a call, if all are texts. */
    private List<String> texts() {
        String name = program.nameAt(cursor.at());
        cursor.take();
        if (name.isEmpty() || !program.hasFunction(name) || !cursor.take().is("(")) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        while (cursor.peek().kind() == Kind.STRING) {
            texts.add(cursor.take().text());
            if (!cursor.separated(")")) {
                return List.of();
            }
        }
        return cursor.take().is(")") && cursor.endsPart() ? texts : List.of();
    }

    /** By the paths into which nothing else is put that is no literal. */
    Map<String, List<String>> given() {
        Map<String, List<String>> all = new HashMap<>(given);
        all.keySet().removeAll(others);
        return all;
    }
}
