package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.OwnCollection;
import org.mageos.content.generator.script.Expression;
import org.mageos.content.generator.script.Expression.Chain;
import org.mageos.content.generator.script.Expression.Fields;
import org.mageos.content.generator.script.Expression.Link;
import org.mageos.content.value.Value;

/**
 * What the schema of a collection in {@code content.config.*} says of each key, as far as it is
 * literal: {@code z.object({ title: z.string() })}.
 *
 * @param origin the program
 * @param collection what the program calls for the collection: {@code defineCollection({…})}
 * @see <a href="https://docs.astro.build/en/guides/content-collections/">Content collections</a>
 */
record ZodSchema(String origin, Optional<Expression> collection) {

    /** Functions of themes that stand for a schema of their own. */
    private static final Map<String, String> THEMES = Map.of("docsSchema", "starlight");

    /** What leaves a key away. */
    private static final Set<String> OPTIONAL =
            Set.of("optional", "nullish", "default", "catch", "prefault");

    ZodSchema {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(collection, "collection");
    }

    /**
     * The collection as this describes it.
     *
     * @param files the patterns of its files
     * @param written the schema that Astro has written of it, if that can be trusted
     */
    OwnCollection collection(String name, List<String> files, Optional<Value.Mapping> written) {
        Expression schema = schema();
        String theme = schema instanceof Chain chain ? THEMES.getOrDefault(chain.root(), "") : "";
        if (schema instanceof Chain chain && !theme.isEmpty()) {
            schema = extension(chain);
        }
        Map<String, Expression> keys = keys(schema, 0);
        Map<String, Value> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Map<String, String> references = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        keys.forEach(
                (key, value) -> {
                    ZodType type = ZodType.of(value);
                    type.schema().ifPresent(one -> properties.put(key, one));
                    type.reference().ifPresent(other -> references.put(key, other));
                    type.other().ifPresent(other -> others.put(key, other));
                    if (isRequired(value)) {
                        required.add(key);
                    }
                });
        Value.Mapping trusted = written.orElse(Value.Mapping.EMPTY);
        for (Value.Entry entry : trusted.mapping("properties").entries()) {
            properties.put(entry.key(), entry.value());
        }
        return new OwnCollection(
                name,
                files,
                origin,
                theme,
                properties,
                written.isPresent() ? trusted.texts("required") : required,
                references,
                others);
    }

    private Expression schema() {
        return collection
                .filter(Chain.class::isInstance)
                .map(call -> ((Chain) call).links())
                .filter(links -> !links.isEmpty())
                .map(links -> links.get(0).argument(0))
                .filter(Fields.class::isInstance)
                .map(options -> ((Fields) options).entries().get("schema"))
                .orElseGet(Expression.Unknown::new);
    }

    /** What a site adds to the schema of its theme: {@code docsSchema({ extend: … })}. */
    private static Expression extension(Chain chain) {
        return chain.links().isEmpty()
                        || !(chain.links().get(0).argument(0) instanceof Fields options)
                ? new Expression.Unknown()
                : options.entries().getOrDefault("extend", new Expression.Unknown());
    }

    /** The keys of an object and of those that it goes on from. */
    static Map<String, Expression> keys(Expression schema, int depth) {
        Map<String, Expression> keys = new LinkedHashMap<>();
        if (!(schema instanceof Chain chain) || depth > 8) {
            return keys;
        }
        for (Link link : chain.links()) {
            switch (link.name()) {
                case "object", "strictObject", "looseObject", "extend", "safeExtend" -> {
                    if (link.argument(0) instanceof Fields fields) {
                        keys.putAll(fields.entries());
                    }
                }
                case "merge" -> keys.putAll(keys(link.argument(0), depth + 1));
                case "partial", "pick", "omit", "transform", "and", "or" -> {
                    return new LinkedHashMap<>();
                }
                default -> {
                    // Messages, strictness and the like say nothing of keys.
                }
            }
        }
        return keys;
    }

    static boolean isRequired(Expression value) {
        return value instanceof Chain chain
                && !chain.links().isEmpty()
                && ZodType.of(value).isKnown()
                && chain.links().stream().noneMatch(link -> OPTIONAL.contains(link.name()));
    }
}
