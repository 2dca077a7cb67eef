package org.mageos.content.generator;

import java.util.List;
import java.util.Optional;

/** Which files of the content tree are what: the question that decides what is read at all. */
public interface SiteLayout {

    /** Whether there is a site at all, and not just files that a Git host shows. */
    default boolean isSite() {
        return true;
    }

    /**
     * Whether a file belongs to the site, so that its links mean what the generator makes of them.
     */
    boolean isContent(String file);

    /**
     * Whether a document of the site is no page, but only what pages include: what stands in it
     * means something in them alone.
     */
    default boolean isPart(String file) {
        return false;
    }

    /** Whether templates may change texts of documents that have no pages, and show them then. */
    default boolean changesTexts() {
        return false;
    }

    /**
     * Whether a document is read at all: what the generator wrote, templates and the documents of
     * themes are not.
     */
    default boolean isRead(String file) {
        return true;
    }

    /**
     * Whether a file without the extension of Markdown is a document: an HTML page that the
     * generator takes for content.
     */
    default boolean isHtmlPage(String file) {
        return false;
    }

    /** Whether a file is a document of the site although its extension does not tell that. */
    default boolean isDocument(String file) {
        return false;
    }

    /** The folders that are served at the root of the site as they are. */
    default List<String> publicFolders() {
        return List.of();
    }

    /**
     * The folders in which a host's files of redirects are looked for: where {@code _redirects} is
     * published, and where the host builds the site.
     */
    default List<String> redirectFolders() {
        return publicFolders();
    }

    /** Whether a file of a public folder is served as it is. */
    default boolean isServed(String file) {
        return true;
    }

    /** The folder that the built site is written to; empty if there is none. */
    default Optional<String> outputFolder() {
        return Optional.empty();
    }
}
