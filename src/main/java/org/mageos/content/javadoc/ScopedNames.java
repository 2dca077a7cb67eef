package org.mageos.content.javadoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of types mean in one type of a source: JLS, section 6.5.5.
 *
 * @param file the source
 * @param path the types from the outermost to the one in which the names stand
 * @param index knows the other sources
 */
record ScopedNames(JavaFile file, List<JavaType> path, SourceTypes index) {

    private static final String LANGUAGE = "java.lang.";
    private static final String STAR = ".*";

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");

    /** How deep supertypes are looked through for a nested type. */
    private static final int MOST_SUPERTYPES = 200;

    /** What names mean in a type. */
    static ScopedNames in(SourceType type, SourceTypes index) {
        return new ScopedNames(type.file(), type.path(), index);
    }

    /** What names mean where a type is declared, such as those of its supertypes. */
    static ScopedNames around(SourceType type, SourceTypes index) {
        List<JavaType> path = type.path();
        return new ScopedNames(type.file(), path.subList(0, path.size() - 1), index);
    }

    /** The type variables that the types on the path declare, the inner ones first. */
    Map<String, Optional<TypeUse>> variables() {
        Map<String, Optional<TypeUse>> variables = new HashMap<>();
        path.forEach(type -> variables.putAll(type.variables()));
        return variables;
    }

    /** The full name of a type; empty if the sources do not tell it. */
    Optional<String> qualified(String written) {
        if (PRIMITIVES.contains(written)) {
            return Optional.of(written);
        }
        int dot = written.indexOf('.');
        String head = dot < 0 ? written : written.substring(0, dot);
        String rest = dot < 0 ? "" : written.substring(dot);
        Optional<String> known = simple(head).map(name -> name + rest);
        boolean isFull = dot > 0 && Character.isLowerCase(head.charAt(0));
        return known.or(() -> isFull ? Optional.of(written) : Optional.empty());
    }

    private Optional<String> simple(String name) {
        return member(name)
                .or(() -> imported(name))
                .or(() -> ofPackage(name))
                .or(() -> onDemand(name));
    }

    /** A type of the file itself that is in sight: around, in one around, or inherited there. */
    private Optional<String> member(String name) {
        for (int i = path.size() - 1; i >= 0; i--) {
            JavaType around = path.get(i);
            if (around.simpleName().equals(name)) {
                return Optional.of(file.qualified(around.name()));
            }
            if (around.nested().containsKey(name)) {
                return Optional.of(file.qualified(around.name() + "." + name));
            }
            Optional<String> inherited = inherited(i, name);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return file.types().containsKey(name)
                ? Optional.of(file.qualified(name))
                : Optional.empty();
    }

    private Optional<String> inherited(int depth, String name) {
        if (path.get(depth).supertypes().isEmpty()) {
            return Optional.empty();
        }
        Deque<SourceType> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        open.add(new SourceType(file, path.subList(0, depth + 1)));
        while (!open.isEmpty() && seen.size() < MOST_SUPERTYPES) {
            SourceType next = open.removeFirst();
            if (seen.add(next.qualifiedName())) {
                if (next.type().nested().containsKey(name)) {
                    return Optional.of(next.qualifiedName() + "." + name);
                }
                open.addAll(supertypes(next));
            }
        }
        return Optional.empty();
    }

    /** The supertypes of a type that are among the sources. */
    private List<SourceType> supertypes(SourceType type) {
        ScopedNames around = around(type, index);
        return type.type().supertypes().stream()
                .flatMap(use -> around.qualified(use.name()).stream())
                .flatMap(name -> index.find(name).stream())
                .toList();
    }

    private Optional<String> imported(String name) {
        return file.imports().stream().filter(one -> one.endsWith("." + name)).findFirst();
    }

    private Optional<String> ofPackage(String name) {
        return index.isOf(file.packageName(), name)
                ? Optional.of(file.qualified(name))
                : Optional.empty();
    }

    private Optional<String> onDemand(String name) {
        for (String one : file.imports()) {
            if (one.endsWith(STAR)) {
                String full = one.substring(0, one.length() - STAR.length()) + "." + name;
                if (RuntimeTypes.find(full).isPresent() || index.find(full).isPresent()) {
                    return Optional.of(full);
                }
            }
        }
        String ofLanguage = LANGUAGE + name;
        return RuntimeTypes.find(ofLanguage).isPresent()
                ? Optional.of(ofLanguage)
                : Optional.empty();
    }
}
