package org.mageos.content.generator.sign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.url.Paths;

/**
 * A site in the content tree whose generator's rules are not known.
 *
 * @param sign what it was recognised by
 * @param file the file that told it
 * @param folder its folder; empty for the content root
 */
public record UnknownSite(Sign sign, String file, String folder) {

    public UnknownSite {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(folder, "folder");
    }

    /** Whether a document may be one of its own. */
    public boolean holds(String document) {
        String scope = below(sign.scope());
        return scope.isEmpty() || document.startsWith(scope + "/");
    }

    /** Whether a document is a template for pages. */
    public boolean isTemplate(String document) {
        return sign.templates().stream().anyMatch(name -> document.startsWith(below(name) + "/"));
    }

    /** The folders that it serves at its root. */
    public List<String> publicFolders() {
        return sign.publicFolders().stream().map(this::below).toList();
    }

    /** The folder in which the path of a page is that of its file. */
    public Optional<String> pages() {
        return sign.pages().map(this::below);
    }

    private String below(String name) {
        return name.isEmpty() ? folder : Paths.join(folder, name);
    }
}
