package org.mageos.content.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Real content beside the checkout, for the projects of {@code src/it} that check it. */
public final class Corpus {

    private final Path project;
    private final Path corpus;

    private Corpus(Path project, Path corpus) {
        this.project = project;
        this.corpus = corpus;
    }

    /** The corpus that a project in {@code target/it} is named after. */
    public static Corpus of(File project) {
        Path folder = project.toPath().toAbsolutePath().normalize();
        Path checkout = folder.getParent().getParent().getParent();
        Path corpora = checkout.resolveSibling("shared").resolve("corpora");
        return new Corpus(folder, corpora.resolve(folder.getFileName()));
    }

    /** Whether the corpus is here; if not, says so in the build's output. */
    public boolean isPresent() {
        boolean present = Files.isDirectory(corpus);
        if (!present) {
            System.out.println(
                    "Skipped: the corpus " + corpus.getFileName() + " is not beside the checkout");
        }
        return present;
    }

    /** Copies the corpus into the project. */
    public boolean copy() throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(corpus.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return true;
    }
}
