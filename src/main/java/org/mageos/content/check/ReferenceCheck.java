package org.mageos.content.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.settings.CollectionSettings.Reference;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.ContentCollection;
import org.mageos.content.site.Site;
import org.mageos.content.value.Value;

/** {@code front-matter/reference}: a value names an entry that the other collection lacks. */
public final class ReferenceCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "front-matter/reference",
                    Severity.ERROR,
                    "A value names an entry that does not exist in the other collection",
                    "A post by an author who does not exist is shown without one.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (ContentCollection collection : site.collections().values()) {
            for (Map.Entry<String, Sourced<Reference>> entry :
                    collection.settings().references().entrySet()) {
                Reference reference = entry.getValue().value();
                ContentCollection other = site.collections().get(reference.collection());
                if (other != null && areKnown(other, reference.key())) {
                    Set<String> known = names(other, reference.key());
                    for (Document document : collection.entries()) {
                        check(document, entry.getKey(), reference, known, findings);
                    }
                }
            }
        }
    }

    /** Nobody knows what an entry calls itself whose front matter cannot be read. */
    private static boolean areKnown(ContentCollection collection, Optional<String> key) {
        return key.isEmpty() || collection.entries().stream().noneMatch(Document::isUnreadable);
    }

    private static Set<String> names(ContentCollection collection, Optional<String> key) {
        Set<String> names = new TreeSet<>();
        for (Document document : collection.entries()) {
            if (key.isEmpty()) {
                names.add(document.baseName());
            } else {
                document.frontMatter().data().text(key.get()).ifPresent(names::add);
            }
        }
        return names;
    }

    private static void check(
            Document document,
            String key,
            Reference reference,
            Set<String> known,
            Consumer<Finding> findings) {
        for (Value value : document.frontMatter().data().select(key)) {
            if (value instanceof Value.Scalar scalar
                    && scalar.value() != null
                    && !known.contains(scalar.text())) {
                String entry =
                        reference.collection()
                                + reference.key().map(field -> "." + field).orElse("");
                findings.accept(
                        Finding.at(
                                        new Location(document.file(), scalar.position()),
                                        RULE,
                                        "'"
                                                + key
                                                + "' names '"
                                                + scalar.text()
                                                + "', but no entry has this '"
                                                + entry
                                                + "'")
                                .withLength(scalar.length())
                                .about(scalar.text())
                                .withRemedy(
                                        ClosestMatch.closest(scalar.text(), known)
                                                .map(Remedies::didYouMean)));
            }
        }
    }
}
