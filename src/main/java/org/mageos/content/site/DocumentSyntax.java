package org.mageos.content.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.document.source.LanguageReaders;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.settings.Settings;
import org.mageos.content.tree.ReadableFiles;

/**
 * How the documents of a site are written.
 *
 * @param markdown how its Markdown is read
 * @param others how documents are read that are no Markdown, or begin otherwise
 */
public record DocumentSyntax(MarkdownOptions markdown, LanguageReaders others) {

    public DocumentSyntax {
        Objects.requireNonNull(markdown, "markdown");
        Objects.requireNonNull(others, "others");
    }

    /** The syntax that a generator takes, with the components that the settings add. */
    static DocumentSyntax of(
            Settings settings,
            Generator generator,
            ReadableFiles files,
            Walk walk,
            UnknownSites unknown) {
        Map<String, MarkdownOptions.Component> components =
                new HashMap<>(generator.format().components());
        components.putAll(settings.components());
        MarkdownOptions markdown =
                new MarkdownOptions(
                        generator.format().markdown(),
                        settings.wikiLinks(),
                        components,
                        generator.format()::isMdx,
                        generator.format().hasHtmlCommentsInMdx());
        return new DocumentSyntax(markdown, DocumentLanguages.of(generator, files, walk, unknown));
    }

    /** What reads documents in this syntax. */
    DocumentParser parser() {
        return new DocumentParser(markdown, others);
    }
}
