package org.mageos.content.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a source file declares.
 *
 * @param packageName the package; empty for the unnamed one
 * @param imports the names of types that are imported, and those with {@code .*} at their ends
 * @param types the types, by name
 * @param text the file's text
 */
record JavaFile(
        String packageName, List<String> imports, Map<String, JavaType> types, String text) {

    private static final String LOMBOK = "lombok.";

    JavaFile {
        Objects.requireNonNull(packageName, "packageName");
        imports = List.copyOf(imports);
        types = Map.copyOf(types);
        Objects.requireNonNull(text, "text");
    }

    /**
     * The types on the way to a nested one, the outermost first.
     *
     * @param name the name of a type in its package
     * @return empty if there is no such type
     */
    List<JavaType> path(String name) {
        List<JavaType> path = new ArrayList<>();
        Map<String, JavaType> level = types;
        for (String part : name.split("\\.")) {
            JavaType next = level.get(part);
            if (next == null) {
                return List.of();
            }
            path.add(next);
            level = next.nested();
        }
        return path;
    }

    Optional<JavaType> type(String name) {
        List<JavaType> path = path(name);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** The full name of a type of this file. */
    String qualified(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** Whether Lombok adds members that the text does not show. */
    boolean isCompleted() {
        return imports.stream().anyMatch(one -> one.startsWith(LOMBOK))
                || text.contains("@" + LOMBOK);
    }
}
