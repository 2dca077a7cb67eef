package org.mageos.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.Location;
import org.mageos.content.schema.Respelling;
import org.mageos.content.schema.Schema;
import org.mageos.content.schema.Violation;
import org.mageos.content.value.Value;

/** The repairs of misspelt words in one document's front matter that can be made together. */
final class Respellings {

    private final String file;
    private final Map<Violation, Fix> fixes = new HashMap<>();

    /**
     * @param violations what is wrong with the data by the schema
     */
    Respellings(String file, Value.Mapping data, Schema schema, List<Violation> violations) {
        this.file = file;
        Value.Mapping repaired = data;
        List<Violation> left = violations;
        for (Violation violation : violations) {
            if (violation.respelling().isPresent()) {
                Respelling word = violation.respelling().get();
                Value.Mapping next = word.in(repaired);
                List<Violation> after = schema.validate(next);
                // Nothing else may be wrong with it then.
                if (after.size() < left.size() && left.containsAll(after)) {
                    fixes.put(violation, fix(word));
                    repaired = next;
                    left = after;
                }
            }
        }
    }

    private Fix fix(Respelling word) {
        Edit edit = new Edit(new Location(file, word.at()), word.old(), word.text());
        return new Fix(List.of(edit), "the schema knows only one word like it");
    }

    /** The repair of what is wrong, if it is one of them. */
    Optional<Fix> of(Violation violation) {
        return Optional.ofNullable(fixes.get(violation));
    }
}
