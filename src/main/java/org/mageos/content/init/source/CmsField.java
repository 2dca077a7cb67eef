package org.mageos.content.init.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/** Makes JSON Schemas of the fields of a program in which people edit content. */
final class CmsField {

    private CmsField() {}

    static Value type(String type) {
        return Value.Mapping.of("type", scalar(type));
    }

    /** A date, or a date with a time. */
    static Value date() {
        return with(
                type("string"),
                "anyOf",
                list(
                        List.of(
                                Value.Mapping.of("format", scalar("date")),
                                Value.Mapping.of("format", scalar("date-time")))));
    }

    /** Any value. */
    static Value any() {
        return Value.Mapping.EMPTY;
    }

    static Value array(Value items) {
        return items.equals(any()) ? type("array") : with(type("array"), "items", items);
    }

    /** One of some values; any text if they are not all known. */
    static Value choice(List<Value> values) {
        List<Value> texts = new ArrayList<>();
        for (Value value : values) {
            Value one =
                    value instanceof Value.Mapping option
                            ? option.get("value").or(() -> option.get("id")).orElse(option)
                            : value;
            if (!(one instanceof Value.Scalar scalar) || scalar.value() == null) {
                return any();
            }
            texts.add(one);
        }
        return texts.isEmpty() ? any() : Value.Mapping.of("enum", list(texts));
    }

    static Value object(Map<String, Value> properties) {
        List<Value.Entry> entries = new ArrayList<>();
        properties.forEach(
                (key, value) -> entries.add(new Value.Entry(key, Position.START, value)));
        return properties.isEmpty()
                ? type("object")
                : with(type("object"), "properties", new Value.Mapping(entries, Position.START));
    }

    private static Value with(Value schema, String keyword, Value value) {
        Map<String, Value> all = new LinkedHashMap<>();
        ((Value.Mapping) schema).entries().forEach(entry -> all.put(entry.key(), entry.value()));
        all.put(keyword, value);
        List<Value.Entry> entries = new ArrayList<>();
        all.forEach((key, one) -> entries.add(new Value.Entry(key, Position.START, one)));
        return new Value.Mapping(entries, Position.START);
    }

    private static Value list(List<Value> values) {
        return new Value.Sequence(values, Position.START);
    }

    private static Value.Scalar scalar(String text) {
        return new Value.Scalar(text, text, false, Position.START, text.length());
    }
}
