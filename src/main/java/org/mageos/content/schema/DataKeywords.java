package org.mageos.content.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.Optional;
import org.mageos.content.value.Value;

/**
 * The keywords that are evaluated here instead of in the library: {@code format}, which must know a
 * date without quotes, {@code propertyNames}, whose errors must say which key is wrong, and {@code
 * uniqueItems}, which must be quick.
 */
final class DataKeywords implements EvaluatorFactory {

    @Override
    public Optional<Evaluator> create(
            SchemaParsingContext context, String keyword, JsonNode argument) {
        if (keyword.equals("format") && argument.isString()) {
            return Format.named(argument.asString()).map(DataKeywords::format);
        }
        if (keyword.equals("uniqueItems") && argument.isBoolean()) {
            return Optional.of(uniqueItems(argument.asBoolean()));
        }
        // The library takes what stands behind a second '#' for no part of the reference.
        boolean addressable = !argument.getJsonPointer().contains("#");
        if (keyword.equals("propertyNames")
                && addressable
                && (argument.isObject() || argument.isBoolean())) {
            return Optional.of(propertyNames(context.getAbsoluteUri(argument)));
        }
        return Optional.empty();
    }

    private static Evaluator format(Format format) {
        return (context, node) -> {
            boolean wrong =
                    node.isString()
                            && node instanceof ValueNode known
                            && known.value() instanceof Value.Scalar scalar
                            && !format.accepts(scalar);
            return wrong ? Evaluator.Result.failure("format") : Evaluator.Result.success();
        };
    }

    /** The library compares each item with each other. */
    private static Evaluator uniqueItems(boolean wanted) {
        return (context, node) -> {
            boolean wrong =
                    wanted
                            && node instanceof ValueNode known
                            && known.value() instanceof Value.Sequence list
                            && Repetition.isIn(list);
            return wrong ? Evaluator.Result.failure("uniqueItems") : Evaluator.Result.success();
        };
    }

    private static Evaluator propertyNames(String schema) {
        return new Evaluator() {
            @Override
            public Result evaluate(EvaluationContext context, JsonNode node) {
                boolean valid = true;
                for (String key : node.asObject().keySet()) {
                    JsonNode name = ValueNode.ofKey(key, node);
                    valid = context.resolveInternalRefAndValidate(schema, name) && valid;
                }
                return valid ? Result.success() : Result.failure();
            }
        };
    }
}
