package org.mageos.content.document.asciidoc;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.LanguageReader;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value;

/**
 * Reads AsciiDoc as Asciidoctor does: what it includes is a part of the document, and its links
 * stand in the file that has them. Thread-safe.
 */
public final class AsciidocReader implements LanguageReader {

    /** A signature or key, which has an extension of AsciiDoc's. */
    private static final String ARMOR = "-----BEGIN PGP ";

    private final Function<String, AsciidocOptions> options;
    private final IncludedFiles files;

    /**
     * @param options tells by a document's name how it is converted
     * @param files finds the files that documents include
     */
    public AsciidocReader(Function<String, AsciidocOptions> options, IncludedFiles files) {
        this.options = Objects.requireNonNull(options, "options");
        this.files = Objects.requireNonNull(files, "files");
    }

    @Override
    public boolean hasFrontMatter() {
        return true;
    }

    @Override
    public BodyContent read(String file, String text, TextLines lines, int bodyStart) {
        OriginFile source = new OriginFile(file, text, lines);
        PageContent content = new PageContent(source);
        if (text.startsWith(ARMOR)) {
            return content.build(Value.Mapping.EMPTY, List.of());
        }
        AsciidocOptions own = options.apply(file);
        AttributeTable attributes = new AttributeTable(file, own);
        if (own.program() == AsciidocOptions.Program.HUGO && ShortcodeSigns.mayInsert(text)) {
            content.insertsText();
        }
        PageState page = new PageState(own, attributes, content);
        page.isWhole(ownName(attributes));
        IncludeDirective includes = new IncludeDirective(file, files, page);
        EntryReader entries = new EntryReader(page);
        PreprocessedLines body =
                new PreprocessedLines(source.linesFrom(bodyStart), attributes, includes);
        new BlockReader(page, includes, entries).document(body);
        body.tellOpen(content);
        boolean byTitle = !attributes.isSet("compat-mode");
        content.joinParts(page::includesWhole);
        page.references().tell(content, byTitle);
        StructuralIds.tell(attributes, content, source);
        List<Instruction> instructions = CommentInstructions.of(text, lines);
        return content.build(entries.header(), instructions);
    }

    /** What a page calls itself in references; for Antora, from the folder of all pages. */
    private static String ownName(AttributeTable attributes) {
        return AttributeText.resolve("{docname}{docfilesuffix}", attributes, name -> {});
    }
}
