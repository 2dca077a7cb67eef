package org.mageos.content.schema;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mageos.content.value.Value;

/**
 * Tells schemas that are surely well-formed: common keywords of draft 2020-12 with values of the
 * right kind. Validating them against the metaschema, which takes most of the time of loading a
 * small schema, would find nothing.
 */
final class PlainSchema {

    private static final Set<String> TYPES =
            Set.of("null", "boolean", "object", "array", "number", "integer", "string");

    private static final Map<String, Predicate<Value>> KEYWORDS =
            Map.ofEntries(
                    Map.entry("$schema", PlainSchema::isCurrent),
                    Map.entry("$comment", PlainSchema::isText),
                    Map.entry("$ref", PlainSchema::isReference),
                    Map.entry("title", PlainSchema::isText),
                    Map.entry("description", PlainSchema::isText),
                    Map.entry("format", PlainSchema::isText),
                    Map.entry("pattern", PlainSchema::isPattern),
                    Map.entry("const", value -> true),
                    Map.entry("default", value -> true),
                    Map.entry("type", PlainSchema::isType),
                    Map.entry("enum", Value.Sequence.class::isInstance),
                    Map.entry("required", PlainSchema::isListOfNames),
                    Map.entry("properties", PlainSchema::isMapOfSchemas),
                    Map.entry("$defs", PlainSchema::isMapOfSchemas),
                    Map.entry("additionalProperties", PlainSchema::is),
                    Map.entry("items", PlainSchema::is),
                    Map.entry("not", PlainSchema::is),
                    Map.entry("allOf", PlainSchema::isListOfSchemas),
                    Map.entry("anyOf", PlainSchema::isListOfSchemas),
                    Map.entry("oneOf", PlainSchema::isListOfSchemas),
                    Map.entry("uniqueItems", PlainSchema::isFlag),
                    Map.entry("minLength", PlainSchema::isCount),
                    Map.entry("maxLength", PlainSchema::isCount),
                    Map.entry("minItems", PlainSchema::isCount),
                    Map.entry("maxItems", PlainSchema::isCount),
                    Map.entry("minimum", PlainSchema::isWhole),
                    Map.entry("maximum", PlainSchema::isWhole));

    private static final Pattern REFERENCE = Pattern.compile("[\\w./#$-]+");

    private PlainSchema() {}

    /** Whether a schema is surely well-formed; if not, it may be so all the same. */
    static boolean is(Value schema) {
        if (!(schema instanceof Value.Mapping mapping)) {
            return isFlag(schema);
        }
        for (Value.Entry entry : mapping.entries()) {
            Predicate<Value> isRight = KEYWORDS.get(entry.key());
            if (isRight == null || !isRight.test(entry.value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCurrent(Value value) {
        return value instanceof Value.Scalar scalar
                && Metaschemas.ALL.get(0).equals(scalar.value());
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Scalar scalar && scalar.value() instanceof String;
    }

    private static boolean isReference(Value value) {
        return isText(value) && REFERENCE.matcher(((Value.Scalar) value).text()).matches();
    }

    private static boolean isPattern(Value value) {
        try {
            return isText(value) && Pattern.compile(((Value.Scalar) value).text()) != null;
        } catch (PatternSyntaxException e) {
            // The metaschema says so in its own way.
            return false;
        }
    }

    private static boolean isFlag(Value value) {
        return value instanceof Value.Scalar scalar && scalar.value() instanceof Boolean;
    }

    private static boolean isWhole(Value value) {
        return value instanceof Value.Scalar scalar && scalar.value() instanceof BigInteger;
    }

    private static boolean isCount(Value value) {
        return isWhole(value) && ((BigInteger) ((Value.Scalar) value).value()).signum() >= 0;
    }

    private static boolean isType(Value value) {
        return value instanceof Value.Sequence list
                ? isListOfNames(list) && list.items().stream().allMatch(PlainSchema::isType)
                : isText(value) && TYPES.contains(((Value.Scalar) value).text());
    }

    private static boolean isListOfNames(Value value) {
        if (!(value instanceof Value.Sequence list)
                || !list.items().stream().allMatch(PlainSchema::isText)) {
            return false;
        }
        List<String> names =
                list.items().stream().map(name -> ((Value.Scalar) name).text()).toList();
        return !names.isEmpty() && names.stream().distinct().count() == names.size();
    }

    private static boolean isMapOfSchemas(Value value) {
        return value instanceof Value.Mapping mapping
                && mapping.entries().stream().allMatch(entry -> is(entry.value()));
    }

    private static boolean isListOfSchemas(Value value) {
        return value instanceof Value.Sequence list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(PlainSchema::is);
    }
}
