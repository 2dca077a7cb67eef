package org.mageos.content.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.JsonObject;
import org.mageos.content.site.Site;
import org.mageos.content.value.Position;
import org.mageos.content.value.Reading;
import org.mageos.content.value.Value;
import org.mageos.content.value.Value.Scalar;
import org.mageos.content.value.YamlReader;

/**
 * The file of the repository that keeps the id of each document that ever was in a feed: YAML, ids
 * by the names of files. What it says stays, whatever becomes of dates, URLs and rules. Immutable.
 */
public final class Ledger {

    private static final String HEAD =
            """
            # The ids of feed entries, by document: kept by render-feeds, which adds new ones.
            # Feed readers know an entry by its id, so keep this file under version control and
            # change no id. Where a document is renamed, rename it here, too.
            """;

    private final String file;
    private final String text;
    private final Map<String, Kept> kept;

    /** The first one of each id. */
    private final Map<String, Kept> byId = new HashMap<>();

    /**
     * @param file the document
     * @param id its id
     * @param position where it stands
     */
    private record Kept(String file, String id, Position position) {}

    private Ledger(String file, String text, Map<String, Kept> kept) {
        this.file = file;
        this.text = text;
        this.kept = kept;
        kept.values().forEach(each -> byId.putIfAbsent(each.id(), each));
    }

    /**
     * Reads a ledger.
     *
     * @param file its name in the content tree
     * @param text what it holds
     * @param errors takes what keeps it from being read
     */
    public static Ledger read(String file, String text, Consumer<RunError> errors) {
        Reading reading = YamlReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        reading.problems()
                .forEach(
                        problem ->
                                errors.accept(error(file, problem.position(), problem.message())));
        Map<String, Kept> kept = new TreeMap<>();
        if (reading.value() instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                Optional<String> id = text(entry.value()).filter(EntryIds::isUri);
                if (id.isPresent()) {
                    kept.put(entry.key(), new Kept(entry.key(), id.get(), entry.keyPosition()));
                } else {
                    errors.accept(
                            error(
                                    file,
                                    entry.keyPosition(),
                                    "The id of '" + entry.key() + "' is not a URI"));
                }
            }
        } else if (!(reading.value() instanceof Scalar scalar) || scalar.value() != null) {
            errors.accept(
                    error(file, Position.START, "It must hold ids by the names of documents"));
        }
        return new Ledger(file, text, kept);
    }

    private static RunError error(String file, Position position, String message) {
        return new RunError(Optional.of(new Location(file, position)), message);
    }

    private static Optional<String> text(Value value) {
        return value instanceof Scalar scalar && scalar.value() != null
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** The id of a document. */
    public Optional<String> id(String document) {
        return Optional.ofNullable(kept.get(document)).map(Kept::id);
    }

    /** The document that has an id here. */
    public Optional<String> owner(String id) {
        return Optional.ofNullable(byId.get(id)).map(Kept::file);
    }

    /** Where a document's id stands. */
    Optional<Location> location(String document) {
        return Optional.ofNullable(kept.get(document))
                .map(each -> new Location(file, each.position()));
    }

    /** Finds ids that two documents have, and documents that are gone. */
    void check(Site site, Consumer<Finding> findings) {
        for (Kept each : kept.values()) {
            Kept first = byId.get(each.id());
            Location location = new Location(file, each.position());
            if (first != each) {
                findings.accept(
                        Finding.at(
                                location,
                                FeedRules.ID,
                                "'" + first.file() + "' has the same id, '" + each.id() + "'"));
            }
            if (!site.tree().hasFile(each.file())) {
                findings.accept(
                        Finding.at(
                                        location,
                                        FeedRules.GONE,
                                        "There is no document '" + each.file() + "' any more")
                                .withRemedy(
                                        Optional.of(
                                                "if it was renamed, write its new name here, else"
                                                        + " remove the line")));
            }
        }
    }

    /** Writes the ledger with more ids at its end; what it has stays as it is, comments too. */
    void write(Map<String, String> more, Writer out) throws IOException {
        out.write(text.isBlank() ? HEAD : text);
        if (!text.isBlank() && !text.endsWith("\n")) {
            out.write('\n');
        }
        for (Map.Entry<String, String> entry : new TreeMap<>(more).entrySet()) {
            if (!kept.containsKey(entry.getKey())) {
                // A JSON string is a YAML string, whatever it holds.
                JsonObject.quote(out, entry.getKey());
                out.write(": ");
                JsonObject.quote(out, entry.getValue());
                out.write('\n');
            }
        }
    }

    /** Whether it lacks one of these documents. */
    boolean lacks(Map<String, String> ids) {
        return !kept.keySet().containsAll(Objects.requireNonNull(ids, "ids").keySet());
    }
}
