package org.mageos.content.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a comment tells to do. */
enum Verb {
    DISABLE_NEXT("disable-next"),
    DISABLE_LINE("disable-line"),
    DISABLE("disable"),
    ENABLE("enable"),
    DISABLE_FILE("disable-file");

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }

    String word() {
        return word;
    }
}
