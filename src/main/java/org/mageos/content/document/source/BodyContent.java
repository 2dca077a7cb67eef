package org.mageos.content.document.source;

import java.util.List;
import org.mageos.content.document.Component;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Footnote;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Term;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.document.Use;

/** What a body says, each list in the order of the text; see {@link Document}. */
public record BodyContent(
        List<Heading> headings,
        List<Use> uses,
        List<ElementId> ids,
        List<UndefinedReference> undefinedReferences,
        List<Footnote> footnotes,
        List<Term> terms,
        List<String> imports,
        boolean insertsText,
        List<Component> components,
        List<Instruction> instructions,
        List<Problem> problems) {
    public BodyContent {
        headings = List.copyOf(headings);
        uses = List.copyOf(uses);
        ids = List.copyOf(ids);
        undefinedReferences = List.copyOf(undefinedReferences);
        footnotes = List.copyOf(footnotes);
        terms = List.copyOf(terms);
        imports = List.copyOf(imports);
        components = List.copyOf(components);
        instructions = List.copyOf(instructions);
        problems = List.copyOf(problems);
    }
}
