package org.mageos.content.generator.docusaurus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.value.Value;

/**
 * The last parts of the paths of the tags' pages.
 *
 * @param defined the tags that a file of the documents' folder defines
 */
record Tags(Value.Mapping defined) {

    Tags {
        Objects.requireNonNull(defined, "defined");
    }

    /** The tags of a document. */
    Set<String> of(Document document) {
        Set<String> paths = new LinkedHashSet<>();
        for (Value tag :
                document.frontMatter().data().get("tags").map(Value::items).orElse(List.of())) {
            path(tag).ifPresent(paths::add);
        }
        return paths;
    }

    private Optional<String> path(Value tag) {
        if (tag instanceof Value.Mapping mapping) {
            return mapping.text("permalink").or(() -> mapping.text("label").map(Kebab::of));
        }
        if (!(tag instanceof Value.Scalar scalar) || scalar.value() == null) {
            return Optional.empty();
        }
        return Optional.of(
                defined.mapping(scalar.text())
                        .text("permalink")
                        .orElseGet(() -> Kebab.of(scalar.text())));
    }
}
