package org.mageos.content.document.source;

import java.util.List;
import java.util.Objects;
import org.mageos.content.document.Component;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Flaw;
import org.mageos.content.document.Footnote;
import org.mageos.content.document.Heading;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Term;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.document.Use;
import org.mageos.content.value.Value;

/**
 * What a body says, each list in the order of the text; see {@link Document}.
 *
 * @param header what a header says of the document, in a language that has one: data beside the
 *     front matter
 */
public record BodyContent(
        Value.Mapping header,
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

    /** Nothing at all. */
    public static final BodyContent NONE =
            new BodyContent(
                    Value.Mapping.EMPTY,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public BodyContent {
        Objects.requireNonNull(header, "header");
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
}
