package org.mageos.content.schema;

import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.Misspelling;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Value;

/** Makes of the library's errors what a writer wants to know: one violation for each mistake. */
final class Violations {

    /** Which of several failures of one value is told: the first of these, or else the first. */
    private static final List<String> PRIORITY =
            List.of("", "type", "const", "enum", "format", "minLength", "minItems");

    private final SchemaDocuments documents;
    private final Value root;
    private final String rootName;
    private final FailureWording wording;
    private final List<Violation> violations = new ArrayList<>();

    /** Missing keys that an unknown key was probably meant to be, with the mapping's pointer. */
    private final Set<String> misspelt = new LinkedHashSet<>();

    private Violations(SchemaDocuments documents, Value root, String rootName) {
        this.documents = documents;
        this.root = root;
        this.rootName = rootName;
        this.wording = new FailureWording(documents);
    }

    /**
     * The violations behind the library's errors, in the order of the text.
     *
     * @param root the data
     * @param rootName what the data as a whole is called in messages
     */
    static List<Violation> of(
            List<Error> errors, SchemaDocuments documents, Value root, String rootName) {
        List<Failure> failures =
                errors.stream().map(error -> Failure.of(error, documents)).toList();
        Violations violations = new Violations(documents, root, rootName);
        violations.add(Alternatives.resolve(failures));
        return violations.violations.stream()
                .distinct()
                .sorted(Comparator.comparing(Violation::position).thenComparing(Violation::message))
                .toList();
    }

    private void add(List<Failure> failures) {
        Map<String, Failure> byValue = new HashMap<>();
        List<Failure> missing = new ArrayList<>();
        for (Failure failure : failures) {
            if (demandsKeys(failure)) {
                missing.add(failure);
            } else if (isUnknownKey(failure)) {
                addUnknownKey(failure, failures);
            } else {
                byValue.merge(failure.pointer(), failure, Violations::moreTelling);
            }
        }
        missing.forEach(this::addMissingKeys);
        byValue.values().forEach(this::addWrongValue);
        if (violations.isEmpty()) {
            addUnknownReason();
        }
    }

    private static boolean demandsKeys(Failure failure) {
        return switch (failure.keyword()) {
            case "required", "dependentRequired", "dependencies" -> true;
            default -> false;
        };
    }

    private static boolean isUnknownKey(Failure failure) {
        return failure.keyword().isEmpty()
                && (failure.reason().equals("additionalProperties")
                        || failure.reason().equals("unevaluatedProperties"));
    }

    private static Failure moreTelling(Failure first, Failure second) {
        return rank(second) < rank(first) ? second : first;
    }

    private static int rank(Failure failure) {
        int rank = PRIORITY.indexOf(failure.keyword());
        return rank < 0 ? PRIORITY.size() : rank;
    }

    private void addUnknownKey(Failure failure, List<Failure> all) {
        List<String> segments = Pointer.segments(failure.pointer());
        String key = segments.get(segments.size() - 1);
        String mapping = failure.pointer().substring(0, failure.pointer().lastIndexOf('/'));
        KnownKeys known = KnownKeys.of(failure.location(), documents);
        boolean unevaluated = failure.reason().equals("unevaluatedProperties");
        if (unevaluated && known.contains(key) && hasOtherFailure(mapping, all)) {
            // Where a part of the schema fails, all keys that it knows count as not evaluated.
            return;
        }
        DataPlace place = DataPlace.find(root, failure.pointer(), rootName);
        Optional<String> meant = ClosestMatch.closest(key, absent(known.names(), mapping));
        meant.ifPresent(name -> misspelt.add(mapping + "/" + name));
        String message =
                known.contains(key)
                        ? "The key " + place.name() + " is not allowed here"
                        : "Unknown key " + place.name();
        violations.add(
                new Violation(
                                place.position(),
                                place.length(),
                                failure.reason(),
                                message,
                                place.path(),
                                meant.map(name -> "did you mean '" + name + "'?"))
                        .respelt(respelt(key, known, mapping, place)));
    }

    /** A key that is there already is not meant: it would stand twice. */
    private Optional<Respelling> respelt(
            String key, KnownKeys known, String mapping, DataPlace place) {
        return known.contains(key)
                ? Optional.empty()
                : Misspelling.meantKey(key, known.names())
                        .filter(absent(known.names(), mapping)::contains)
                        .map(name -> new Respelling(place.position(), key, name, true));
    }

    private static boolean hasOtherFailure(String mapping, List<Failure> all) {
        return all.stream()
                .anyMatch(failure -> failure.isWithin(mapping) && !isUnknownKey(failure));
    }

    /** The known keys that the mapping does not have yet: no key is meant to stand twice. */
    private List<String> absent(Set<String> names, String mapping) {
        Value value = DataPlace.find(root, mapping, rootName).value();
        return names.stream().filter(name -> Pointer.child(value, name).isEmpty()).toList();
    }

    private void addMissingKeys(Failure failure) {
        DataPlace place = DataPlace.find(root, failure.pointer(), rootName);
        for (Demand demand : demands(failure)) {
            boolean present = Pointer.child(place.value(), demand.key()).isPresent();
            if (present || misspelt.contains(failure.pointer() + "/" + demand.key())) {
                continue;
            }
            violations.add(
                    new Violation(
                            place.value().position(),
                            0,
                            failure.keyword(),
                            "The key " + place.nameOf(demand.key()) + " is missing" + demand.why(),
                            place.pathOf(demand.key()),
                            Optional.empty()));
        }
    }

    /** A key that must be there, and why. */
    private record Demand(String key, String why) {}

    private List<Demand> demands(Failure failure) {
        List<Demand> demands = new ArrayList<>();
        DataPlace place = DataPlace.find(root, failure.pointer(), rootName);
        for (Value argument : failure.arguments()) {
            if (!(argument instanceof Value.Mapping dependencies)) {
                argument.items().forEach(key -> demands.add(new Demand(Words.text(key), "")));
                continue;
            }
            for (Value.Entry entry : dependencies.entries()) {
                boolean applies = Pointer.child(place.value(), entry.key()).isPresent();
                if (applies && entry.value() instanceof Value.Sequence keys) {
                    String why = ", which " + place.nameOf(entry.key()) + " needs";
                    keys.items().forEach(key -> demands.add(new Demand(Words.text(key), why)));
                }
            }
        }
        return demands;
    }

    private void addWrongValue(Failure failure) {
        DataPlace place = DataPlace.find(root, failure.pointer(), rootName);
        if (failure.keyword().equals("uniqueItems")) {
            violations.add(Repetition.find(place));
            return;
        }
        violations.add(
                new Violation(
                                place.position(),
                                place.length(),
                                failure.keyword(),
                                wording.message(failure, place),
                                place.path(),
                                wording.remedy(failure, place.value()))
                        .respelt(wording.respelling(failure, place.value())));
    }

    /** Says at least that something is wrong, should no failure tell what. */
    private void addUnknownReason() {
        String message = Wording.sentence(rootName) + " does not fit the schema";
        violations.add(new Violation(root.position(), 0, "", message, "", Optional.empty()));
    }
}
