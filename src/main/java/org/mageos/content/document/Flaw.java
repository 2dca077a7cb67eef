package org.mageos.content.document;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Position;

/**
 * Something wrong that the reader of a language sees by itself, for a check to report.
 *
 * @param kind what it is
 * @param file where it stands: the document, or a file that it includes
 * @param position where in that file
 * @param length how many UTF-16 code units it takes there
 * @param subject what it is about, such as the name of a file
 * @param message what is wrong, in sentence case, one line, without a full stop
 * @param remedy what would repair it, if that is known
 */
public record Flaw(
        Kind kind,
        String file,
        Position position,
        int length,
        String subject,
        String message,
        Optional<String> remedy) {

    /** What is wrong. */
    public enum Kind {
        /** A file, or the named part of one, that is to be included and is not there. */
        INCLUSION,
        /** An attribute that nothing sets. */
        ATTRIBUTE,
        /** A block or a condition that is open up to the end. */
        UNCLOSED
    }

    public Flaw {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }
}
