package org.mageos.content.schema;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Position;

/**
 * One mistake in data that a schema describes.
 *
 * @param position where: the key whose value is wrong, the item of a list, the unknown key, or the
 *     start of the keys among which one is missing
 * @param length how many UTF-16 code units of the line it covers; 0 if only the place is known
 * @param keyword the schema's keyword that is not met; empty for what is never allowed
 * @param message what is wrong, in sentence case without a full stop, without the remedy
 * @param subject the key that it is about, with the keys that lead to it: {@code
 *     metadata.canonical}
 * @param remedy what would repair it: {@code did you mean 'title'?}
 * @param respelling what is misspelt, where only one word can be meant
 */
public record Violation(
        Position position,
        int length,
        String keyword,
        String message,
        String subject,
        Optional<String> remedy,
        Optional<Respelling> respelling) {

    /** The keyword of data that could not be checked to the end. */
    static final String LIMIT = "(limit)";

    public Violation {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(keyword, "keyword");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(respelling, "respelling");
        if (length < 0) {
            throw new IllegalArgumentException("length must not be negative, but is " + length);
        }
    }

    /** A violation of which nothing is misspelt. */
    Violation(
            Position position,
            int length,
            String keyword,
            String message,
            String subject,
            Optional<String> remedy) {
        this(position, length, keyword, message, subject, remedy, Optional.empty());
    }

    /** Says what is misspelt. */
    Violation respelt(Optional<Respelling> other) {
        return new Violation(position, length, keyword, message, subject, remedy, other);
    }

    /** Whether the data could not be checked to the end. */
    public boolean isLimit() {
        return keyword.equals(LIMIT);
    }
}
