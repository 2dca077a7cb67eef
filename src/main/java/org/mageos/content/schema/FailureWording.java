package org.mageos.content.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.Misspelling;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Value;

/** Says what is wrong with one value, by the keyword of the schema that it does not meet. */
final class FailureWording {

    /** Words that are no text without quotes. */
    private static final Set<String> YAML_WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off");

    private final SchemaDocuments documents;

    FailureWording(SchemaDocuments documents) {
        this.documents = documents;
    }

    /** The message for a failure, in sentence case without a full stop. */
    String message(Failure failure, DataPlace place) {
        Value value = place.value();
        String expectation = expectation(failure);
        boolean empty = value instanceof Value.Scalar scalar && scalar.value() == null;
        String sentence =
                empty && !expectation.startsWith("must not")
                        ? place.name() + " is empty but " + expectation
                        : place.name() + " " + expectation + actual(failure, value);
        return Wording.sentence(sentence);
    }

    /** What would repair the value, where it is plain. */
    Optional<String> remedy(Failure failure, Value value) {
        if (!(value instanceof Value.Scalar scalar) || scalar.value() == null) {
            return Optional.empty();
        }
        if (failure.keyword().equals("enum") || failure.keyword().equals("const")) {
            return ClosestMatch.closest(scalar.text(), allowed(failure))
                    .map(match -> "did you mean '" + match + "'?");
        }
        if (failure.keyword().equals("type")) {
            return typeRemedy(failure, scalar);
        }
        return Optional.empty();
    }

    private static List<String> allowed(Failure failure) {
        return failure.arguments().stream()
                .filter(Value.Scalar.class::isInstance)
                .map(choice -> ((Value.Scalar) choice).text())
                .toList();
    }

    /** What was meant by a value that is none of those allowed. */
    Optional<Respelling> respelling(Failure failure, Value value) {
        boolean isChoice = failure.keyword().equals("enum") || failure.keyword().equals("const");
        return isChoice && value instanceof Value.Scalar scalar && scalar.value() instanceof String
                ? Misspelling.meant(scalar.text(), allowed(failure))
                        .filter(meant -> !YAML_WORDS.contains(meant.toLowerCase(Locale.ROOT)))
                        .map(
                                meant ->
                                        new Respelling(
                                                scalar.position(), scalar.text(), meant, false))
                : Optional.empty();
    }

    private static Optional<String> typeRemedy(Failure failure, Value.Scalar scalar) {
        boolean wantsText = hasType(failure, "string");
        if (wantsText && !(scalar.value() instanceof String)) {
            return Optional.of("put it in quotes");
        }
        // Two characters more than the text: the quotes.
        boolean quoted = scalar.length() == scalar.text().length() + 2;
        boolean truth = scalar.text().equals("true") || scalar.text().equals("false");
        boolean number = scalar.text().matches("-?\\d{1,15}(\\.\\d{1,15})?");
        boolean wantsThis =
                hasType(failure, "boolean") && truth
                        || hasType(failure, "number") && number
                        || hasType(failure, "integer") && number && !scalar.text().contains(".");
        return quoted && wantsThis ? Optional.of("remove the quotes") : Optional.empty();
    }

    private static boolean hasType(Failure failure, String type) {
        return failure.arguments().stream()
                .anyMatch(
                        argument ->
                                argument instanceof Value.Scalar scalar
                                        && scalar.text().equals(type));
    }

    private String expectation(Failure failure) {
        List<Value> arguments = failure.arguments();
        if (arguments.isEmpty()) {
            return forbidden(failure);
        }
        Value argument = arguments.get(0);
        return switch (failure.keyword()) {
            case "type" -> "must be " + Words.types(arguments);
            case "enum", "const" -> "must be " + Words.choices(arguments);
            case "format" -> "must be " + formats(arguments);
            case "pattern" -> "must match " + Wording.quote(Words.text(argument));
            case "minimum" -> "must be at least " + Words.number(argument);
            case "maximum" -> "must be at most " + Words.number(argument);
            case "exclusiveMinimum" -> "must be more than " + Words.number(argument);
            case "exclusiveMaximum" -> "must be less than " + Words.number(argument);
            case "multipleOf" -> "must be a multiple of " + Words.number(argument);
            case "minLength" -> "must have at least " + Words.count(argument, "character");
            case "maxLength" -> "must have at most " + Words.count(argument, "character");
            case "minItems" -> "must have at least " + Words.count(argument, "item");
            case "maxItems" -> "must have at most " + Words.count(argument, "item");
            case "minProperties" -> "must have at least " + Words.count(argument, "key");
            case "maxProperties" -> "must have at most " + Words.count(argument, "key");
            case "contains" -> "must contain " + wanted(argument);
            case "minContains" ->
                    "must contain at least " + Words.number(argument) + contained(failure);
            case "maxContains" ->
                    "must contain at most " + Words.number(argument) + contained(failure);
            case "not" -> "must not be " + unwanted(argument);
            case "oneOf" -> "fits more than one of the forms of which it must have one";
            default -> "does not have any of the forms that are allowed";
        };
    }

    private static String actual(Failure failure, Value value) {
        return switch (failure.keyword()) {
            case "type" -> ", but is " + Words.describe(value);
            case "enum", "const", "format", "pattern" -> ", but is " + Words.show(value);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                    ", but is " + Words.number(value);
            case "minLength", "maxLength" -> ", but has " + characters(value);
            case "minItems", "maxItems" -> ", but has " + value.items().size();
            case "minProperties", "maxProperties" ->
                    ", but has " + (value instanceof Value.Mapping map ? map.entries().size() : 0);
            default -> "";
        };
    }

    private static String forbidden(Failure failure) {
        return switch (failure.reason()) {
            case "items", "additionalItems", "unevaluatedItems" -> "is one item too many";
            default -> "is not allowed here";
        };
    }

    private static String formats(List<Value> formats) {
        return Wording.choice(
                formats.stream()
                        .flatMap(format -> Format.named(Words.text(format)).stream())
                        .map(Format::phrase)
                        .distinct()
                        .toList());
    }

    private static int characters(Value value) {
        String text = Words.text(value);
        return text.codePointCount(0, text.length());
    }

    private String contained(Failure failure) {
        return documents
                .find(failure.location())
                .flatMap(schema -> Pointer.child(schema, "contains"))
                .map(schema -> " times " + wanted(schema))
                .orElse(" such items");
    }

    /** What a schema of an item demands, as far as one keyword tells. */
    private static String wanted(Value schema) {
        return demand(schema).orElse("an item of another form");
    }

    private static String unwanted(Value schema) {
        return demand(schema).orElse("what it is");
    }

    private static Optional<String> demand(Value schema) {
        return Pointer.child(schema, "const")
                .map(value -> Words.choices(List.of(value)))
                .or(() -> Pointer.child(schema, "enum").map(v -> Words.choices(v.items())))
                .or(() -> Pointer.child(schema, "format").map(v -> formats(List.of(v))))
                .or(() -> Pointer.child(schema, "pattern").map(v -> "like " + Words.show(v)))
                .or(() -> Pointer.child(schema, "type").map(v -> Words.types(v.items())))
                .filter(text -> !text.isEmpty());
    }
}
