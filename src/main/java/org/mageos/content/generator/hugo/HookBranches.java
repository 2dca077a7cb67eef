package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The actions of a render hook for all destinations but those that it names: a branch for one of
 * these, {@code if eq .Destination "x"}, is left out, and a partial that the template defines
 * itself stands among the others where they call it.
 */
final class HookBranches {

    private static final Set<String> OPENING = Set.of("if", "with", "range", "define", "block");

    /** What a destination is called, or its URL as a text. */
    private static final Set<String> WHOLE = Set.of("destination", "string");

    /** The folder of partials, in older versions too, in the name that defines one. */
    private static final Pattern FOLDER = Pattern.compile("^\"_?partials/");

    private final Map<String, List<List<String>>> partials = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final List<List<String>> actions = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    /**
     * @param words those of each action, in lower case
     */
    HookBranches(List<List<String>> words) {
        List<List<String>> main = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (is(words.get(i), 0, "define") && words.get(i).size() > 1) {
                int end = end(words, i, false);
                String name = FOLDER.matcher(words.get(i).get(1)).replaceFirst("\"");
                partials.put(name, words.subList(i + 1, end));
                i = end;
            } else {
                main.add(words.get(i));
            }
        }
        add(main);
    }

    /** The words of each action, in lower case. */
    List<List<String>> actions() {
        return actions;
    }

    /** The destinations that it names, in lower case. */
    Set<String> named() {
        return named;
    }

    private void add(List<List<String>> words) {
        for (int i = 0; i < words.size(); i++) {
            List<String> action = words.get(i);
            if (isForOne(action)) {
                named.add(action.get(action.size() - 1).substring(1));
                i = end(words, i, true) - 1;
            } else {
                actions.add(withoutPartial(action));
            }
        }
    }

    private static boolean isForOne(List<String> action) {
        int eq = is(action, 0, "else") ? 2 : 1;
        if (action.size() != eq + 3 || !is(action, eq - 1, "if") || !is(action, eq, "eq")) {
            return false;
        }
        String name = action.get(eq + 1);
        return WHOLE.contains(name.substring(name.lastIndexOf('.') + 1))
                && action.get(eq + 2).startsWith("\"");
    }

    /** Where a block ends, or its next branch is. */
    private static int end(List<List<String>> words, int start, boolean orElse) {
        int depth = 0;
        for (int i = start + 1; i < words.size(); i++) {
            List<String> action = words.get(i);
            if (depth == 0 && (is(action, 0, "end") || orElse && is(action, 0, "else"))) {
                return i;
            }
            boolean opens = !action.isEmpty() && OPENING.contains(action.get(0));
            depth += opens ? 1 : is(action, 0, "end") ? -1 : 0;
        }
        return words.size();
    }

    /** An action without the call of a partial of the template, which is added instead. */
    private List<String> withoutPartial(List<String> action) {
        int call = action.indexOf("partial");
        String name = call < 0 || call + 1 == action.size() ? "" : action.get(call + 1);
        List<List<String>> partial = partials.get(name);
        if (partial == null) {
            return action;
        }
        if (called.add(name)) {
            add(partial);
        }
        List<String> rest = new ArrayList<>(action);
        rest.subList(call, call + 2).clear();
        return rest;
    }

    private static boolean is(List<String> action, int index, String word) {
        return index < action.size() && action.get(index).equals(word);
    }
}
