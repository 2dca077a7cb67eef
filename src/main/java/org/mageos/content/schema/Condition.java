package org.mageos.content.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.value.Value;

/**
 * What a keyword of a {@link SimpleSchema} demands. It may say no of a value that the keyword
 * allows, never yes of one that it does not.
 */
sealed interface Condition {

    /**
     * Whether a value surely meets it.
     *
     * @param budget how often values may still be looked at
     */
    boolean holds(Value value, StepBudget budget);

    /** {@code type}. */
    record OfType(Set<DataType> types) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            DataType own = DataType.of(value);
            for (DataType type : types) {
                if (own.is(type)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** {@code enum} and {@code const} of single values. */
    record Among(List<Value> allowed) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            for (Value one : allowed) {
                if (isSame(one, value)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isSame(Value one, Value other) {
            if (!(one instanceof Value.Scalar a) || !(other instanceof Value.Scalar b)) {
                return false;
            }
            DataType type = DataType.of(a);
            return type == DataType.of(b)
                    && switch (type) {
                        case NULL -> true;
                        case BOOLEAN -> a.value() instanceof Boolean flag && flag.equals(b.value());
                        case INTEGER, NUMBER -> number(a).compareTo(number(b)) == 0;
                        default -> a.text().equals(b.text());
                    };
        }
    }

    /** {@code minimum} and {@code maximum}: how a number compares with a limit. */
    record Limited(BigDecimal limit, boolean isLeast) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            DataType type = DataType.of(value);
            if (type != DataType.INTEGER && type != DataType.NUMBER) {
                return true;
            }
            int order = number((Value.Scalar) value).compareTo(limit);
            return isLeast ? order >= 0 : order <= 0;
        }
    }

    /** {@code minLength} and {@code maxLength}, in code points. */
    record Length(int limit, boolean isLeast) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            if (DataType.of(value) != DataType.STRING) {
                return true;
            }
            String text = ((Value.Scalar) value).text();
            int length = text.codePointCount(0, text.length());
            return isLeast ? length >= limit : length <= limit;
        }
    }

    /** {@code pattern}. */
    record Matching(Pattern pattern) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            return DataType.of(value) != DataType.STRING
                    || pattern.matcher(((Value.Scalar) value).text()).find();
        }
    }

    /** {@code format}. */
    record Formatted(Format format) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            return DataType.of(value) != DataType.STRING || format.accepts((Value.Scalar) value);
        }
    }

    /** {@code minItems} and {@code maxItems}. */
    record Count(int limit, boolean isLeast) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            if (!(value instanceof Value.Sequence list)) {
                return true;
            }
            int size = list.items().size();
            return isLeast ? size >= limit : size <= limit;
        }
    }

    /** {@code uniqueItems}. */
    record Distinct() implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            return !(value instanceof Value.Sequence list) || !Repetition.isIn(list);
        }
    }

    /** {@code items}. */
    record Items(SimpleSchema schema) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            if (value instanceof Value.Sequence list) {
                for (Value item : list.items()) {
                    if (!schema.isMet(item, budget)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** {@code required}. */
    record Having(List<String> keys) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            if (value instanceof Value.Mapping mapping) {
                for (String key : keys) {
                    if (mapping.entry(key).isEmpty()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** {@code properties} with {@code additionalProperties}, which all others are to meet. */
    record Keys(Map<String, SimpleSchema> known, SimpleSchema others) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            if (value instanceof Value.Mapping mapping) {
                for (Value.Entry entry : mapping.entries()) {
                    SimpleSchema schema = known.getOrDefault(entry.key(), others);
                    if (!schema.isMet(entry.value(), budget)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** {@code anyOf}. */
    record AnyOf(List<SimpleSchema> schemas) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            for (SimpleSchema schema : schemas) {
                if (schema.isMet(value, budget)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** {@code allOf} and {@code $ref}. */
    record AllOf(List<SimpleSchema> schemas) implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            for (SimpleSchema schema : schemas) {
                if (!schema.isMet(value, budget)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The schema {@code false}. */
    record Never() implements Condition {
        @Override
        public boolean holds(Value value, StepBudget budget) {
            return false;
        }
    }

    private static BigDecimal number(Value.Scalar scalar) {
        return scalar.value() instanceof BigInteger whole
                ? new BigDecimal(whole)
                : (BigDecimal) scalar.value();
    }
}
