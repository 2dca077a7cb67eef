package org.mageos.content.generator.mavensite;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.url.Paths;

/** A format of Doxia: the folder that it is written in, and the names that its files have. */
enum SiteFormat {
    MARKDOWN("markdown", "md", "markdown"),
    APT("apt", "apt"),
    XDOC("xdoc", "xml"),
    FML("fml", "fml"),
    XHTML("xhtml", "xhtml"),
    ASCIIDOC("asciidoc", "adoc", "asciidoc"),
    CONFLUENCE("confluence", "confluence"),
    TEXTILE("textile", "textile"),
    TWIKI("twiki", "twiki"),
    DOCBOOK("docbook", "xml");

    /** What a file is called that is run through Velocity first. */
    private static final String VELOCITY = ".vm";

    private final String folder;
    private final Set<String> extensions;

    SiteFormat(String folder, String... extensions) {
        this.folder = folder;
        this.extensions = Set.of(extensions);
    }

    static Optional<SiteFormat> in(String folder) {
        return Stream.of(values()).filter(one -> one.folder.equals(folder)).findFirst();
    }

    String folder() {
        return folder;
    }

    /** The name of a page without its extension; empty if a file of the folder is no page. */
    Optional<String> page(String file) {
        String name = isVelocity(file) ? file.substring(0, file.length() - 3) : file;
        return extensions.contains(Paths.extension(name).toLowerCase(Locale.ROOT))
                ? Optional.of(Paths.withoutExtension(name))
                : Optional.empty();
    }

    static boolean isVelocity(String file) {
        return file.endsWith(VELOCITY);
    }
}
