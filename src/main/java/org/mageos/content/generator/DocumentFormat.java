package org.mageos.content.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.value.Moment;

/** How the documents of a site are written: their Markdown and what their front matter means. */
public interface DocumentFormat {

    /** GitHub Flavored Markdown, with front matter that says nothing by itself. */
    DocumentFormat GITHUB = new DocumentFormat() {};

    /** A dialect of Markdown, with front matter that says nothing by itself. */
    static DocumentFormat of(Dialect dialect) {
        return new DocumentFormat() {
            @Override
            public Dialect markdown() {
                return dialect;
            }
        };
    }

    /** How its Markdown differs from GitHub Flavored Markdown. */
    default Dialect markdown() {
        return Dialect.GITHUB;
    }

    /**
     * How a document is converted that is written in AsciiDoc.
     *
     * @param file its name in the content tree
     */
    default AsciidocOptions asciidoc(String file) {
        return AsciidocOptions.UNKNOWN;
    }

    /** Whether the site has pages of AsciiDoc; if not, such documents lie beside it. */
    default boolean readsAsciidoc() {
        return false;
    }

    /**
     * What an AsciiDoc document includes, where the generator has names of its own for files; empty
     * if it is the file at that path, relative to the one with the directive.
     *
     * @param page the document that is read
     * @param includer the file that the directive stands in
     * @param target what it names, attributes resolved
     * @return a file, nothing, or what is not known
     */
    default Optional<Reference> included(String page, String includer, String target) {
        return Optional.empty();
    }

    /** Whether a document is MDX, where Markdown may hold JSX and expressions. */
    default boolean isMdx(String file) {
        return FileKind.isMdx(file);
    }

    /** Whether MDX may hold comments of HTML, which the generator makes comments of MDX. */
    default boolean hasHtmlCommentsInMdx() {
        return false;
    }

    /** Whether a reference of a document may be defined elsewhere than in the document. */
    default boolean mayDefine(Document document, String label) {
        return false;
    }

    /** The moment that a date of front matter means; empty if it is not one to the generator. */
    default Optional<Moment> moment(String written) {
        return Moment.parse(written);
    }

    /** Whether the letter case of front-matter keys does not count. */
    default boolean ignoresCaseOfKeys() {
        return false;
    }

    /** The components of MDX that the generator brings, whose attributes are links or images. */
    default Map<String, MarkdownOptions.Component> components() {
        return Map.of();
    }

    /** Front-matter keys whose value is a link, in every document of the site. */
    default List<String> frontMatterLinks() {
        return List.of();
    }

    /** Front-matter keys whose value is an image relative to the document. */
    default List<String> frontMatterImages() {
        return List.of();
    }

    /**
     * The schema that the site itself has for the front matter of a document, where the plugin's
     * settings name none.
     *
     * @param file the document
     */
    default Optional<FrontMatterSchema> schema(String file) {
        return Optional.empty();
    }

    /** The collections that the settings of the generator name. */
    default List<OwnCollection> collections() {
        return List.of();
    }
}
