package org.mageos.content.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mageos.content.value.Value;

/** Reads a {@link SimpleSchema}; whatever it does not know makes the schema none. */
final class SimpleSchemaReader {

    private static final String DEFINITIONS = "#/$defs/";

    /** Deeper or larger schemas are of a program. */
    private static final int MAX_DEPTH = 50;

    /** Definitions count as often as they are referred to. */
    private static final int MOST_SCHEMAS = 2_000;

    private final Value root;

    /** The definitions that are being read: one that leads back to itself is not simple. */
    private final Set<String> open = new HashSet<>();

    private int depth;
    private int schemas;

    /** Thrown where a schema is not of the simple kinds. */
    private static final class NotSimpleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSimpleException() {
            super("the schema is not of the simple kinds", null, false, false);
        }
    }

    private SimpleSchemaReader(Value root) {
        this.root = root;
    }

    /** Reads a schema; empty if it is not of the simple kinds, or not surely well-formed. */
    static Optional<SimpleSchema> read(Value schema) {
        try {
            return Optional.of(new SimpleSchemaReader(schema).schema(schema));
        } catch (NotSimpleException e) {
            return Optional.empty();
        }
    }

    private SimpleSchema schema(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof Boolean truth) {
            return truth ? SimpleSchema.ANYTHING : SimpleSchema.NOTHING;
        }
        if (!(value instanceof Value.Mapping mapping)
                || ++depth > MAX_DEPTH
                || ++schemas > MOST_SCHEMAS) {
            throw new NotSimpleException();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Value.Entry entry : mapping.entries()) {
            add(conditions, entry.key(), entry.value(), mapping);
        }
        depth--;
        return new SimpleSchema(conditions);
    }

    private void add(List<Condition> to, String keyword, Value value, Value.Mapping schema) {
        switch (keyword) {
            case "$schema" -> check(schema == root && text(value).equals(Metaschemas.ALL.get(0)));
            case "title", "description", "$comment" -> text(value);
            case "default" -> check(value instanceof Value.Scalar);
            case "$defs" -> schemas(value);
            case "$ref" -> to.add(new Condition.AllOf(List.of(definition(text(value)))));
            case "type" -> to.add(new Condition.OfType(types(value)));
            case "enum" -> to.add(new Condition.Among(singles(value)));
            case "const" -> to.add(new Condition.Among(List.of(single(value))));
            case "minimum" -> to.add(new Condition.Limited(new BigDecimal(whole(value)), true));
            case "maximum" -> to.add(new Condition.Limited(new BigDecimal(whole(value)), false));
            case "minLength" -> to.add(new Condition.Length(count(value), true));
            case "maxLength" -> to.add(new Condition.Length(count(value), false));
            case "minItems" -> to.add(new Condition.Count(count(value), true));
            case "maxItems" -> to.add(new Condition.Count(count(value), false));
            case "pattern" -> to.add(new Condition.Matching(pattern(text(value))));
            case "format" ->
                    Format.named(text(value)).map(Condition.Formatted::new).ifPresent(to::add);
            case "uniqueItems" -> {
                if (isTrue(value)) {
                    to.add(new Condition.Distinct());
                }
            }
            case "items" -> to.add(new Condition.Items(schema(value)));
            case "required" -> to.add(new Condition.Having(names(value)));
            case "properties" -> to.add(keys(schemas(value), others(schema)));
            case "additionalProperties" -> {
                if (schema.entry("properties").isEmpty()) {
                    to.add(keys(Map.of(), others(schema)));
                }
            }
            case "anyOf" -> to.add(new Condition.AnyOf(alternatives(value)));
            case "allOf" -> to.add(new Condition.AllOf(alternatives(value)));
            default -> throw new NotSimpleException();
        }
    }

    private static Condition keys(Map<String, SimpleSchema> known, SimpleSchema others) {
        return new Condition.Keys(known, others);
    }

    private SimpleSchema others(Value.Mapping schema) {
        Optional<Value> others = schema.get("additionalProperties");
        return others.isPresent() ? schema(others.get()) : SimpleSchema.ANYTHING;
    }

    private SimpleSchema definition(String reference) {
        check(reference.startsWith(DEFINITIONS));
        String name = reference.substring(DEFINITIONS.length());
        for (int i = 0; i < name.length(); i++) {
            // What is escaped in a pointer or a URI is left to the library.
            char c = name.charAt(i);
            check(c < '\u0080' && Character.isLetterOrDigit(c) || c == '_' || c == '-');
        }
        Optional<Value> found = ((Value.Mapping) root).mapping("$defs").get(name);
        check(found.isPresent() && open.add(name));
        SimpleSchema schema = schema(found.get());
        open.remove(name);
        return schema;
    }

    private Map<String, SimpleSchema> schemas(Value value) {
        check(value instanceof Value.Mapping);
        Map<String, SimpleSchema> schemas = new HashMap<>();
        for (Value.Entry entry : ((Value.Mapping) value).entries()) {
            schemas.put(entry.key(), schema(entry.value()));
        }
        return schemas;
    }

    private List<SimpleSchema> alternatives(Value value) {
        List<SimpleSchema> schemas = new ArrayList<>();
        for (Value item : list(value)) {
            schemas.add(schema(item));
        }
        check(!schemas.isEmpty());
        return schemas;
    }

    private static Set<DataType> types(Value value) {
        Set<DataType> types = EnumSet.noneOf(DataType.class);
        List<String> names = value instanceof Value.Sequence ? names(value) : List.of(text(value));
        for (String name : names) {
            types.add(type(name));
        }
        check(!types.isEmpty());
        return types;
    }

    private static DataType type(String name) {
        for (DataType type : DataType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return type;
            }
        }
        throw new NotSimpleException();
    }

    private static List<Value> singles(Value value) {
        List<Value> singles = new ArrayList<>();
        for (Value item : list(value)) {
            singles.add(single(item));
        }
        return singles;
    }

    private static Value single(Value value) {
        check(value instanceof Value.Scalar);
        return value;
    }

    private static List<String> names(Value value) {
        List<String> names = new ArrayList<>();
        for (Value item : list(value)) {
            String name = text(item);
            check(!names.contains(name));
            names.add(name);
        }
        check(!names.isEmpty());
        return names;
    }

    private static List<Value> list(Value value) {
        check(value instanceof Value.Sequence);
        return value.items();
    }

    private static String text(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof String text) {
            return text;
        }
        throw new NotSimpleException();
    }

    private static BigInteger whole(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof BigInteger whole) {
            return whole;
        }
        throw new NotSimpleException();
    }

    private static int count(Value value) {
        BigInteger count = whole(value);
        check(count.signum() >= 0 && count.bitLength() < Integer.SIZE);
        return count.intValue();
    }

    private static boolean isTrue(Value value) {
        check(value instanceof Value.Scalar scalar && scalar.value() instanceof Boolean);
        return Boolean.TRUE.equals(((Value.Scalar) value).value());
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new NotSimpleException();
        }
    }

    private static void check(boolean isSimple) {
        if (!isSimple) {
            throw new NotSimpleException();
        }
    }
}
