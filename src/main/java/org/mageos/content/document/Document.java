package org.mageos.content.document;

import java.util.List;
import java.util.Objects;

/**
 * What one Markdown, MDX or HTML file says. Immutable; all lists are in the order of the text.
 *
 * @param file the file's name in the content tree, with {@code /}
 * @param frontMatter the front matter; {@link FrontMatter#NONE} if there is none
 * @param headings the headings of the body; none of HTML, where no generator makes ids of them
 * @param uses the links and images of the body, definitions included
 * @param ids the ids that HTML, JSX or an attribute list gives to elements, and {@code name} of
 *     {@code a}; those of Markdown's headings are with the {@linkplain Heading#id() headings}
 * @param undefinedReferences full and collapsed references without a definition
 * @param footnotes those that the body refers to, in the order of the first references
 * @param terms the terms of lists of definitions, where the site's {@link Dialect} has them
 * @param imports the Markdown and MDX files that an MDX file imports, or a Markdown file includes,
 *     as written, relative to the file
 * @param insertsText whether a template tag or an inclusion may put text into the page that is not
 *     in the file: headings and ids that no check can know
 * @param components those that programs make, and that may do so, too
 * @param parts what it has from files that it includes, where its language puts their text into it:
 *     each file once
 * @param flaws what its reader sees to be wrong
 * @param instructions the comments that are addressed to this plugin, those of the front matter
 *     included
 * @param problems what could not be read
 */
public record Document(
        String file,
        FrontMatter frontMatter,
        List<Heading> headings,
        List<Use> uses,
        List<ElementId> ids,
        List<UndefinedReference> undefinedReferences,
        List<Footnote> footnotes,
        List<Term> terms,
        List<String> imports,
        boolean insertsText,
        List<Component> components,
        List<IncludedPart> parts,
        List<Flaw> flaws,
        List<Instruction> instructions,
        List<Problem> problems) {

    public Document {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(frontMatter, "frontMatter");
        headings = List.copyOf(headings);
        uses = List.copyOf(uses);
        ids = List.copyOf(ids);
        undefinedReferences = List.copyOf(undefinedReferences);
        footnotes = List.copyOf(footnotes);
        terms = List.copyOf(terms);
        imports = List.copyOf(imports);
        components = List.copyOf(components);
        parts = List.copyOf(parts);
        flaws = List.copyOf(flaws);
        instructions = List.copyOf(instructions);
        problems = List.copyOf(problems);
    }

    /** Replaces the links and images of the body. */
    public Document with(List<Use> others) {
        return new Document(
                file,
                frontMatter,
                headings,
                others,
                ids,
                undefinedReferences,
                footnotes,
                terms,
                imports,
                insertsText,
                components,
                parts,
                flaws,
                instructions,
                problems);
    }

    /** Whether nothing is known of what the document says about itself: it cannot be read. */
    public boolean isUnreadable() {
        return frontMatter.data().entries().isEmpty()
                && problems.stream().anyMatch(problem -> problem.kind() != Problem.Kind.LIMIT);
    }

    /** Whether a part of the text was too much to be read. */
    public boolean isCut() {
        return problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.LIMIT);
    }

    /** The file's folder, without a slash at its end; empty for the root. */
    public String folder() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The file's name without its folder. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The file's name without its folder and its extension. */
    public String baseName() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }
}
