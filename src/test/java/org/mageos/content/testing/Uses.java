package org.mageos.content.testing;

import java.util.List;
import org.mageos.content.document.Use;

/** What a document uses, by kind. */
public final class Uses {

    private Uses() {}

    public static List<Use> links(List<Use> uses) {
        return of(Use.Kind.LINK, uses);
    }

    public static List<Use> images(List<Use> uses) {
        return of(Use.Kind.IMAGE, uses);
    }

    private static List<Use> of(Use.Kind kind, List<Use> uses) {
        return uses.stream().filter(use -> use.kind() == kind).toList();
    }
}
