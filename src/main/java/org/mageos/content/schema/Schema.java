package org.mageos.content.schema;

import dev.harrel.jsonschema.Validator;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mageos.content.value.Value;

/** A JSON Schema, ready to check data. Made by {@link SchemaLoader}; thread-safe. */
public final class Schema {

    private final URI uri;
    private final Optional<SimpleSchema> simple;
    private final Supplier<Validator> validator;
    private final SchemaDocuments documents;

    /**
     * @param simple what tells of most data without the library that they fit
     * @param validator the library, which is made when it is first asked for
     */
    Schema(
            URI uri,
            Optional<SimpleSchema> simple,
            Supplier<Validator> validator,
            SchemaDocuments documents) {
        this.uri = uri;
        this.simple = simple;
        this.validator = validator;
        this.documents = documents;
    }

    /**
     * Checks data.
     *
     * @param data the keys and values, which messages call the front matter as a whole
     * @return one violation for each mistake, in the order of the text; empty if the data fits
     */
    public List<Violation> validate(Value data) {
        if (simple.isPresent() && simple.get().surelyFits(data)) {
            return List.of();
        }
        try {
            Validator.Result result = validator.get().validate(uri, ValueNode.ofData(data));
            return result.isValid()
                    ? List.of()
                    : Violations.of(result.getErrors(), documents, data, "the front matter");
        } catch (StepBudget.ExceededException e) {
            return List.of(
                    new Violation(
                            data.position(),
                            0,
                            Violation.LIMIT,
                            "The front matter cannot be checked: its schema has to look at it too"
                                    + " often, as with alternatives in alternatives",
                            "",
                            Optional.empty()));
        } catch (StackOverflowError e) {
            // A regular expression of the schema, or a reference of it back to itself.
            return List.of(
                    new Violation(
                            data.position(),
                            0,
                            "",
                            "The front matter cannot be checked: a pattern of the schema, or the"
                                    + " schema itself, recurs too deeply",
                            "",
                            Optional.empty()));
        }
    }
}
