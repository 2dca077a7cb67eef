package org.mageos.content.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * A {@link Value} as the schema library sees it. Immutable, so that threads may share it, but for
 * the budget of data that are checked.
 */
final class ValueNode implements JsonNode {

    private final Value value;
    private final String pointer;
    private final SimpleType type;
    private final List<JsonNode> items;
    private final Map<String, JsonNode> entries;
    private final @Nullable StepBudget budget;

    private ValueNode(Value value, String pointer, @Nullable StepBudget budget) {
        this.value = value;
        this.budget = budget;
        this.pointer = pointer;
        this.type = typeOf(value);
        this.items =
                value instanceof Value.Sequence list ? items(list, pointer, budget) : List.of();
        this.entries =
                value instanceof Value.Mapping map ? entries(map, pointer, budget) : Map.of();
    }

    /** The root of a tree of nodes. */
    static ValueNode of(Value value) {
        return new ValueNode(value, "", null);
    }

    /** The root of data to check, which a schema may look at so often only. */
    static ValueNode ofData(Value value) {
        return new ValueNode(value, "", new StepBudget());
    }

    /** A key as a node of its own; its pointer cannot be that of a value. */
    static ValueNode ofKey(String key, JsonNode mapping) {
        Value text = new Value.Scalar(key, key, false, Position.START, key.length());
        return new ValueNode(
                text,
                mapping.getJsonPointer() + "/" + Pointer.ofKeyItself(key),
                mapping instanceof ValueNode known ? known.budget : null);
    }

    Value value() {
        return value;
    }

    private static List<JsonNode> items(
            Value.Sequence list, String pointer, @Nullable StepBudget budget) {
        List<JsonNode> nodes = new ArrayList<>(list.items().size());
        for (Value item : list.items()) {
            nodes.add(new ValueNode(item, pointer + "/" + nodes.size(), budget));
        }
        return Collections.unmodifiableList(nodes);
    }

    private static Map<String, JsonNode> entries(
            Value.Mapping mapping, String pointer, @Nullable StepBudget budget) {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            String key = entry.key();
            String child = pointer + "/" + JsonNode.encodeJsonPointer(key);
            nodes.put(key, new ValueNode(entry.value(), child, budget));
        }
        return Collections.unmodifiableMap(nodes);
    }

    private static SimpleType typeOf(Value value) {
        return switch (DataType.of(value)) {
            case NULL -> SimpleType.NULL;
            case BOOLEAN -> SimpleType.BOOLEAN;
            case OBJECT -> SimpleType.OBJECT;
            case ARRAY -> SimpleType.ARRAY;
            case NUMBER -> SimpleType.NUMBER;
            case INTEGER -> SimpleType.INTEGER;
            case STRING -> SimpleType.STRING;
        };
    }

    @Override
    public String getJsonPointer() {
        step();
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        step();
        return type;
    }

    private void step() {
        if (budget != null) {
            budget.step();
        }
    }

    @Override
    public boolean asBoolean() {
        return Boolean.TRUE.equals(((Value.Scalar) value).value());
    }

    @Override
    public String asString() {
        return value instanceof Value.Scalar scalar ? scalar.text() : value.typeName();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        Object number = Objects.requireNonNull(((Value.Scalar) value).value());
        // The library compares by equals, for which 1.5 and 1.50 differ.
        return number instanceof BigInteger integer
                ? new BigDecimal(integer)
                : ((BigDecimal) number).stripTrailingZeros();
    }

    @Override
    public List<JsonNode> asArray() {
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        return entries;
    }
}
