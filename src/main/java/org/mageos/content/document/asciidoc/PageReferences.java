package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Use;

/** What a document may refer to in itself by id or by title, and what it refers to. */
final class PageReferences {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> idsByTitle = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /**
     * Where a reference stands.
     *
     * @param start where its target starts in the file, {@code end} where it ends
     */
    record Place(Use.Syntax syntax, OriginFile file, int start, int end, Optional<String> doubt) {}

    private record Reference(String target, String written, Place place) {}

    /** Whether an id is taken, so that a section gets another one. */
    boolean has(String id) {
        return ids.contains(id);
    }

    /** Takes an id, and what it may be referred to by; the first title of a kind counts. */
    void register(String id, String title) {
        ids.add(id);
        name(id, title);
    }

    /** Takes a title for an id that is not taken by it. */
    void name(String id, String title) {
        if (!title.isEmpty()) {
            idsByTitle.putIfAbsent(title, id);
        }
    }

    /** A reference to an id or a title, which may come later. */
    void refer(String target, String written, Place place) {
        references.add(new Reference(target, written, place));
    }

    /** Tells the references, now that all ids and titles are known. */
    void tell(PageContent content, boolean byTitle) {
        for (Reference reference : references) {
            Place place = reference.place();
            content.use(
                    Use.Kind.LINK,
                    place.syntax(),
                    "#" + id(reference, byTitle),
                    place.file(),
                    place.start(),
                    place.end(),
                    place.doubt().orElse(null),
                    false);
        }
    }

    private String id(Reference reference, boolean byTitle) {
        String target = reference.target();
        if (!byTitle || ids.contains(target)) {
            return reference.written();
        }
        boolean mayBeTitle =
                target.indexOf(' ') >= 0 || !target.toLowerCase(Locale.ROOT).equals(target);
        if (!mayBeTitle) {
            return reference.written();
        }
        String id = idsByTitle.get(SignReplacements.of(target));
        return id == null ? reference.written() : id;
    }
}
