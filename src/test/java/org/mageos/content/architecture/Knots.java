package org.mageos.content.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Classes that need each other, directly or by way of others: the strongly connected components of
 * the graph of top-level classes, found by Tarjan's algorithm.
 */
final class Knots {

    private final Map<String, SortedSet<String>> needs;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<SortedSet<String>> found = new ArrayList<>();

    private Knots(Map<String, SortedSet<String>> needs) {
        this.needs = needs;
    }

    /** The knots of two classes and more. */
    static List<SortedSet<String>> of(JavaClasses classes) {
        Map<String, SortedSet<String>> needs = new TreeMap<>();
        for (JavaClass one : classes) {
            SortedSet<String> targets =
                    needs.computeIfAbsent(topLevel(one), name -> new TreeSet<>());
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (classes.contain(target.getName())) {
                    targets.add(topLevel(target));
                }
            }
        }
        Knots knots = new Knots(needs);
        for (String name : needs.keySet()) {
            if (!knots.numbers.containsKey(name)) {
                knots.visit(name);
            }
        }
        return knots.found;
    }

    private static String topLevel(JavaClass one) {
        String name = one.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private void visit(String name) {
        numbers.put(name, numbers.size());
        lowest.put(name, numbers.get(name));
        open.push(name);
        for (String next : needs.get(name)) {
            if (!numbers.containsKey(next)) {
                visit(next);
                lowest.merge(name, lowest.get(next), Math::min);
            } else if (open.contains(next)) {
                lowest.merge(name, numbers.get(next), Math::min);
            }
        }
        if (lowest.get(name).equals(numbers.get(name))) {
            close(name);
        }
    }

    private void close(String name) {
        SortedSet<String> knot = new TreeSet<>();
        String member;
        do {
            member = open.pop();
            knot.add(member);
        } while (!member.equals(name));
        if (knot.size() > 1) {
            found.add(knot);
        }
    }
}
