package org.mageos.content.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocReader;
import org.mageos.content.document.asciidoc.IncludedFiles;
import org.mageos.content.document.doxia.AptReader;
import org.mageos.content.document.doxia.XmlPageReader;
import org.mageos.content.document.source.LanguageReader;
import org.mageos.content.document.source.LanguageReaders;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.tree.ReadableFiles;

/**
 * The readers of languages beside Markdown and HTML. Each is made, and its classes are loaded, when
 * the first file in its language is read.
 */
final class DocumentLanguages implements LanguageReaders {

    private final Function<String, AsciidocOptions> asciidocOptions;
    private final IncludedFiles included;
    private final List<JBakeSite> withHeaders;
    private @Nullable LanguageReader asciidoc;

    /**
     * @param asciidocOptions tells by a document's name how its AsciiDoc is converted
     * @param included finds the files that documents include
     * @param withHeaders the sites whose documents begin with a header of their generator
     */
    private DocumentLanguages(
            Function<String, AsciidocOptions> asciidocOptions,
            IncludedFiles included,
            List<JBakeSite> withHeaders) {
        this.asciidocOptions = Objects.requireNonNull(asciidocOptions, "asciidocOptions");
        this.included = Objects.requireNonNull(included, "included");
        this.withHeaders = List.copyOf(withHeaders);
    }

    /** The readers of a site: what its generator leaves open, poms may say. */
    static DocumentLanguages of(
            Generator generator, ReadableFiles files, Walk walk, UnknownSites unknown) {
        AsciidocBuilds builds = new AsciidocBuilds(files, walk);
        return new DocumentLanguages(
                file -> {
                    AsciidocOptions own = generator.format().asciidoc(file);
                    return own.equals(AsciidocOptions.UNKNOWN) ? builds.options(file) : own;
                },
                new ContentInclusions(files, walk, generator.format(), builds),
                JBakeSite.of(unknown, files, walk));
    }

    /** Whether a file is in one of these languages, as its extension tells. */
    static boolean isOfOne(String file) {
        return FileKind.isAsciiDoc(file);
    }

    @Override
    public Optional<LanguageReader> reader(String file) {
        if (AptReader.reads(file)) {
            return Optional.of(new AptReader());
        }
        if (XmlPageReader.reads(file)) {
            return Optional.of(new XmlPageReader());
        }
        return FileKind.isAsciiDoc(file) ? Optional.of(asciidoc()) : Optional.empty();
    }

    @Override
    public Optional<String> headerSeparator(String file) {
        for (JBakeSite site : withHeaders) {
            if (site.has(file)) {
                return Optional.of(site.headerSeparator());
            }
        }
        return Optional.empty();
    }

    private synchronized LanguageReader asciidoc() {
        if (asciidoc == null) {
            asciidoc = new AsciidocReader(asciidocOptions, included);
        }
        return asciidoc;
    }
}
