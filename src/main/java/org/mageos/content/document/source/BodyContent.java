package org.mageos.content.document.source;

import java.util.List;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Image;
import org.mageos.content.document.Link;
import org.mageos.content.document.Problem;
import org.mageos.content.document.UndefinedReference;

/** What a body says, each list in the order of the text; see {@link Document}. */
public record BodyContent(
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        List<ElementId> ids,
        List<UndefinedReference> undefinedReferences,
        List<String> imports,
        boolean insertsText,
        List<Problem> problems) {
    public BodyContent {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        ids = List.copyOf(ids);
        undefinedReferences = List.copyOf(undefinedReferences);
        imports = List.copyOf(imports);
        problems = List.copyOf(problems);
    }
}
