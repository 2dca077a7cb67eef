package org.mageos.content.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.mageos.content.value.Value;

/** The types of JSON Schema; a whole number is one whose fraction is zero. */
enum DataType {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NUMBER,
    INTEGER,
    STRING;

    /**
     * Numbers beyond are none of JSON's: an exponent of a billion would be written out as a billion
     * digits as soon as one calculates with it.
     */
    private static final int MAX_EXPONENT = 1_000;

    static DataType of(Value value) {
        if (value instanceof Value.Sequence) {
            return ARRAY;
        }
        if (!(value instanceof Value.Scalar scalar)) {
            return OBJECT;
        }
        Object single = scalar.value();
        if (single == null) {
            return NULL;
        }
        if (single instanceof Boolean) {
            return BOOLEAN;
        }
        if (single instanceof BigInteger) {
            return INTEGER;
        }
        if (single instanceof BigDecimal number && exponent(number) <= MAX_EXPONENT) {
            boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            return whole ? INTEGER : NUMBER;
        }
        // Infinity and not-a-number are no numbers of JSON either.
        return STRING;
    }

    private static long exponent(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale());
    }

    /** Whether a value of this type is one of a type that a schema names. */
    boolean is(DataType named) {
        return this == named || this == INTEGER && named == NUMBER;
    }
}
