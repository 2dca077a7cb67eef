package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.value.Value;

/** What the literals of settings leave open, by its dotted path. */
final class Unread {

    private static final String ANY = "*";

    private final TreeSet<String> computed = new TreeSet<>();

    /** What is one of some values. */
    private final Map<String, List<Value>> choices = new HashMap<>();

    /** The text of the items of lists that are computed. */
    private final Map<String, List<String>> items = new HashMap<>();

    /** What has further keys or items for another reason. */
    private final Set<String> extended = new HashSet<>();

    /** What may be anything. */
    private final Set<String> unknown = new HashSet<>();

    private final Map<String, List<String>> patterns = new HashMap<>();
    private final SpreadCalls spreadCalls;

    private int count;

    Unread(SpreadCalls spreadCalls) {
        this.spreadCalls = spreadCalls;
    }

    boolean isEmpty() {
        return computed.isEmpty() && patterns.isEmpty();
    }

    void clear() {
        computed.clear();
        patterns.clear();
    }

    /** What is at a path is computed, be it that something below it was read. */
    void replace(String path) {
        // What starts with the path and a dot: the slash is the next character.
        computed.subSet(path + ".", path + "/").clear();
        unknown.add(path);
        add(path.isEmpty() ? ANY : path);
    }

    /** What is at a path is one of some values. */
    void choice(String path, List<Value> values) {
        choices.computeIfAbsent(path, list -> new ArrayList<>()).addAll(values);
        add(path);
    }

    /** How often something was left open. */
    int count() {
        return count;
    }

    void add(String path) {
        count++;
        computed.add(path);
    }

    /** An item of the list of a path is computed, but not the whole list. */
    void item(String path, String text) {
        computed.remove(path);
        items.computeIfAbsent(path, list -> new ArrayList<>()).add(text);
        add(path.isEmpty() ? ANY : path + "." + ANY);
    }

    /** What is at a path may have further keys or items. */
    void more(String path) {
        extended.add(path);
        add(path.isEmpty() ? ANY : path + "." + ANY);
    }

    /**
     * The object of a path gets keys that a program says.
     *
     * @param sign what stands before what says them
     */
    void keys(String path, Token sign) {
        spreadCalls.read(path, sign);
        more(path);
    }

    void pattern(String path, Token pattern) {
        count++;
        patterns.computeIfAbsent(path, list -> new ArrayList<>()).add(pattern.text());
    }

    /** Adds what is left open in a value that stands at a path here. */
    void addAll(Unread theirs, String path) {
        for (String one : theirs.computed) {
            String here = below(path, one);
            add(here);
            if (here.endsWith("." + ANY)) {
                extended.add(here.substring(0, here.length() - 2));
            }
        }
        for (String one : theirs.unknown) {
            unknown.add(below(path, one));
        }
        theirs.choices.forEach((one, values) -> choice(below(path, one), values));
        if (!theirs.computed.isEmpty()) {
            spreadCalls.addOther(path);
        }
        theirs.patterns.forEach((one, patterns) -> this.patterns.put(below(path, one), patterns));
    }

    /** A path of what is computed in a value that stands at another path. */
    private static String below(String path, String computed) {
        if (path.isEmpty()) {
            return computed.startsWith(".") ? computed.substring(1) : computed;
        }
        return computed.isEmpty() || computed.startsWith(".")
                ? path + computed
                : path + "." + computed;
    }

    Script script(Value.Mapping settings) {
        Map<String, List<Value>> known = new HashMap<>(choices);
        known.keySet().removeAll(unknown);
        Map<String, List<String>> only = new HashMap<>(items);
        only.keySet().removeAll(extended);
        return new Script(settings, computed, patterns, spreadCalls.given(), known, only);
    }
}
