package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.pattern.Glob;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The values that {@code defaults} gives to pages and entries by their path and type. Immutable.
 *
 * <p>The source: {@code frontmatter_defaults.rb} of Jekyll 4.3.1.
 */
final class FrontMatterDefaults {

    private static final Map<String, String> OLD_TYPES =
            Map.of("page", "pages", "post", "posts", "draft", "drafts");

    private final List<Scope> scopes = new ArrayList<>();

    /**
     * Values, and what they are for.
     *
     * @param path the beginning of paths; empty for all
     * @param glob the pattern of paths, where it is one
     * @param type the type of documents; empty for all
     */
    private record Scope(
            String path, Optional<Glob> glob, Optional<String> type, Value.Mapping values) {

        boolean holds(SourceFile file, String wanted) {
            if (type.isPresent() && !type.get().equals(wanted)) {
                return false;
            }
            return path.indexOf('*') < 0
                    ? file.relative().startsWith(path) || file.path().startsWith(path)
                    : glob.isPresent() && matches(glob.get(), file.path());
        }

        /** A pattern that names a folder stands for all that is in it. */
        private static boolean matches(Glob glob, String path) {
            String name = path;
            while (!name.isEmpty() && !glob.matches(name)) {
                name = Paths.folder(name);
            }
            return !name.isEmpty();
        }

        boolean goesBefore(@Nullable Scope other) {
            if (other == null || path.length() != other.path.length()) {
                return other == null || path.length() > other.path.length();
            }
            return type.isPresent() || other.type.isEmpty();
        }
    }

    FrontMatterDefaults(JekyllConfig config) {
        for (Value set : config.data().get("defaults").map(Value::items).orElse(List.of())) {
            if (set instanceof Value.Mapping keys) {
                Value.Mapping values = keys.mapping("values");
                Value.Mapping scope = keys.mapping("scope");
                String path = Paths.trimSlashes(scope.text("path").orElse(""));
                Optional<String> type =
                        scope.text("type").map(name -> OLD_TYPES.getOrDefault(name, name));
                scopes.add(new Scope(path, glob(path), type, values));
            }
        }
    }

    private static Optional<Glob> glob(String path) {
        if (path.indexOf('*') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Glob.of(path));
        } catch (IllegalArgumentException e) {
            // It stands for no file, so the values are for none.
            return Optional.empty();
        }
    }

    /**
     * The value of a key.
     *
     * @param type {@code pages}, or the name of a collection
     */
    Optional<Value> find(SourceFile file, String type, String key) {
        Objects.requireNonNull(key, "key");
        Scope best = null;
        for (Scope scope : scopes) {
            if (scope.values().get(key).isPresent()
                    && scope.holds(file, type)
                    && scope.goesBefore(best)) {
                best = scope;
            }
        }
        return Optional.ofNullable(best).flatMap(scope -> scope.values().get(key));
    }

    /** The text of a key. */
    Optional<String> text(SourceFile file, String type, String key) {
        return find(file, type, key)
                .filter(value -> value instanceof Value.Scalar scalar && scalar.value() != null)
                .map(value -> ((Value.Scalar) value).text());
    }
}
