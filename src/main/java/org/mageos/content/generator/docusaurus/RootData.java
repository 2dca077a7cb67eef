package org.mageos.content.generator.docusaurus;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.generator.docusaurus.ContentPlugin.Kind;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.value.Value;

/**
 * A folder of documents with what the data files beside it say.
 *
 * @param root the folder
 * @param sidebars the sidebars; empty ones for all but docs
 * @param tags the tags that are defined
 * @param authors the authors that are defined, for blogs
 */
record RootData(ContentRoot root, Sidebars sidebars, Tags tags, Value.Mapping authors) {

    RootData {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(sidebars, "sidebars");
        Objects.requireNonNull(tags, "tags");
        Objects.requireNonNull(authors, "authors");
    }

    static RootData of(SiteFiles files, DocusaurusConfig config, ContentRoot root) {
        Kind kind = root.plugin().kind();
        Options options = root.plugin().options();
        boolean untagged = options.isSet("tags", false) || options.isNull("tags");
        return new RootData(
                root,
                kind == Kind.DOCS ? Sidebars.of(files, config, root) : Sidebars.NONE,
                new Tags(
                        kind == Kind.PAGES || untagged
                                ? Value.Mapping.EMPTY
                                : beside(files, root, options.text("tags").orElse("tags.yml"))),
                kind == Kind.BLOG
                        ? beside(files, root, options.text("authorsMapPath").orElse("authors.yml"))
                        : Value.Mapping.EMPTY);
    }

    /** A data file of the documents' folder, or its translation. */
    private static Value.Mapping beside(SiteFiles files, ContentRoot root, String name) {
        Optional<String> translated = root.inTranslated(name).filter(files.tree()::hasFile);
        return files.data(translated.orElse(root.inFolder(name)));
    }
}
