package org.mageos.content.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.mageos.content.finding.Finding;

/**
 * Names for findings that stay the same when lines move: made of rule, file and subject, and the
 * how-manieth such finding of the file it is.
 *
 * <p>To be asked for all findings of a run in their order. Not thread-safe.
 */
final class Fingerprints {

    /**
     * What the fingerprint is made of. Not GitHub's {@code primaryLocationLineHash}: the upload
     * action makes that one itself and warns about every other value.
     */
    static final String NAME = "ruleFileSubjectHash/v1";

    private final Map<String, Integer> occurrences = new HashMap<>();

    String next(Finding finding) {
        String subject =
                String.join(
                        "\n", finding.rule().id(), finding.location().file(), finding.subject());
        int occurrence = occurrences.merge(subject, 1, Integer::sum);
        return hash(subject + "\n" + occurrence);
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
