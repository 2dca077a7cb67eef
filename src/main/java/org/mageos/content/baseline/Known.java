package org.mageos.content.baseline;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Objects;
import org.mageos.content.finding.Finding;

/**
 * What makes a finding the same one in later runs: never its line, its words or its severity.
 *
 * @param rule the id of its rule
 * @param file the file it is in, relative to the content root
 * @param target what it is about, such as the link's destination
 */
record Known(String rule, String file, String target) implements Comparable<Known> {

    private static final Comparator<Known> ORDER =
            Comparator.comparing(Known::file)
                    .thenComparing(Known::rule)
                    .thenComparing(Known::target);

    Known {
        Objects.requireNonNull(rule, "rule");
        file = Normalizer.normalize(file, Normalizer.Form.NFC);
        Objects.requireNonNull(target, "target");
    }

    static Known of(Finding finding) {
        return new Known(finding.rule().id(), finding.location().file(), finding.subject());
    }

    Known in(String otherFile) {
        return new Known(rule, otherFile, target);
    }

    @Override
    public int compareTo(Known other) {
        return ORDER.compare(this, other);
    }
}
