package org.mageos.content.document.cache;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.Value;

/** The data of front matter as bytes. */
final class ValueBytes {

    private enum Kind {
        SEQUENCE,
        MAPPING,
        /** A text that is written as it is. */
        PLAIN_TEXT,
        TEXT,
        NOTHING,
        TRUTH,
        WHOLE,
        DECIMAL,
        FLOATING
    }

    private static final Kind[] KINDS = Kind.values();

    private ValueBytes() {}

    static void write(ByteSink sink, Value value) {
        if (value instanceof Value.Sequence list) {
            sink.add(Kind.SEQUENCE);
            sink.addAll(list.items(), ValueBytes::write);
        } else if (value instanceof Value.Mapping mapping) {
            sink.add(Kind.MAPPING);
            sink.addAll(mapping.entries(), ValueBytes::write);
        } else {
            write(sink, (Value.Scalar) value);
        }
        sink.add(value.position());
    }

    private static void write(ByteSink sink, Value.Entry entry) {
        sink.add(entry.key());
        sink.add(entry.keyPosition());
        write(sink, entry.value());
    }

    private static void write(ByteSink sink, Value.Scalar scalar) {
        Object value = scalar.value();
        Kind kind = kind(value, scalar.text());
        sink.add(kind);
        if (kind != Kind.PLAIN_TEXT && value != null) {
            sink.add(value.toString());
        }
        sink.add(scalar.text());
        sink.add(scalar.plainDate());
        sink.add(scalar.length());
    }

    private static Kind kind(@Nullable Object value, String text) {
        if (value == null) {
            return Kind.NOTHING;
        }
        if (value instanceof String) {
            return value.equals(text) ? Kind.PLAIN_TEXT : Kind.TEXT;
        }
        if (value instanceof Boolean) {
            return Kind.TRUTH;
        }
        if (value instanceof BigInteger) {
            return Kind.WHOLE;
        }
        return value instanceof BigDecimal ? Kind.DECIMAL : Kind.FLOATING;
    }

    static Value read(ByteSource source) {
        Kind kind = source.one(KINDS);
        return switch (kind) {
            case SEQUENCE -> new Value.Sequence(source.all(ValueBytes::read), source.position());
            case MAPPING -> new Value.Mapping(source.all(ValueBytes::entry), source.position());
            default -> scalar(kind, source);
        };
    }

    private static Value.Entry entry(ByteSource source) {
        // Most documents have the same keys.
        return new Value.Entry(source.text().intern(), source.position(), read(source));
    }

    private static Value.Scalar scalar(Kind kind, ByteSource source) {
        boolean apart = kind != Kind.PLAIN_TEXT && kind != Kind.NOTHING;
        String written = apart ? source.text() : "";
        String text = source.text();
        Object value =
                switch (kind) {
                    case PLAIN_TEXT -> text;
                    case TEXT -> written;
                    case TRUTH -> Boolean.valueOf(written);
                    case WHOLE -> new BigInteger(written);
                    case DECIMAL -> new BigDecimal(written);
                    case FLOATING -> Double.valueOf(written);
                    default -> null;
                };
        boolean plainDate = source.flag();
        int length = source.number();
        return new Value.Scalar(value, text, plainDate, source.position(), length);
    }
}
