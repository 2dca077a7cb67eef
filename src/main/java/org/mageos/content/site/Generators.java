package org.mageos.content.site;

import java.util.List;
import java.util.Optional;

/** The site generators that the program knows, the more special first. */
public final class Generators {

    private static final List<Generator> ALL =
            List.of(new StarlightGenerator(), new AstroGenerator(), new PlainGenerator());

    private Generators() {}

    static List<Generator> all() {
        return ALL;
    }

    /** The generator with a name. */
    public static Optional<Generator> named(String name) {
        return ALL.stream().filter(generator -> generator.name().equals(name)).findFirst();
    }

    /** The generator that a tree's own files speak of; {@code plain} if none do. */
    public static Generator recognise(FileTree tree) {
        return ALL.stream()
                .filter(generator -> generator.recognises(tree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("plain recognises every tree"));
    }
}
