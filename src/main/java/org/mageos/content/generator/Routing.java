package org.mageos.content.generator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.value.Value;

/** Which URLs a site has, and where others may be that nothing in its sources says. */
public interface Routing {

    /** The routes that the files make by themselves. */
    SourceRoutes routes(Sources sources);

    /** Whether a document says that it is not to be published. */
    default boolean isDraft(Document document) {
        Value.Mapping data = document.frontMatter().data();
        return data.isSet("draft", true)
                || data.isSet("published", false)
                || document.frontMatter().isDraft();
    }

    /**
     * The date of publication in the name of a document, where the generator takes it from there.
     */
    default Optional<NamedDate> dateOfName(Document document) {
        return Optional.empty();
    }

    /**
     * The documents that are posts of a blog, by what the generator or its settings say of them.
     *
     * @param documents all documents of the site
     */
    default List<Document> posts(Collection<Document> documents) {
        return List.of();
    }

    /** The links of the menus that the settings describe, as far as they are literal. */
    default List<MenuLink> menuLinks() {
        return List.of();
    }

    /** The folders that the build has Javadoc of the Java sources beside the site written to. */
    default List<JavadocFolder> javadocFolders() {
        return List.of();
    }

    /**
     * Why it cannot be said that a path leads nowhere although no route, file or redirect has it.
     *
     * @param path a path of the site, without the base path, with a slash at its start
     */
    default Optional<String> doubt(String path) {
        return Optional.empty();
    }

    /**
     * Whether the data of the site lists a path, as that of a menu does: if nothing like it is
     * there, it is what is built apart.
     */
    default boolean lists(String path) {
        return false;
    }

    /** Whether the generator makes the folders of all versions itself, {@code latest} included. */
    default boolean makesVersions() {
        return false;
    }

    /**
     * How the site itself is told that an old path leads on, as far as its generator reads that, or
     * a plugin that is set; empty if nothing there takes a redirect.
     */
    default Optional<RedirectEntry> redirect(MovedPage moved) {
        return Optional.empty();
    }
}
