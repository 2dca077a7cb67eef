package org.mageos.content.document.asciidoc;

import java.util.List;
import org.mageos.content.document.Use;

/** The paths of cross references, which name source files in two notations that differ. */
public final class XrefPath {

    private static final List<String> EXTENSIONS =
            List.of(".adoc", ".asciidoc", ".asc", ".ad", ".txt");

    private XrefPath() {}

    /**
     * The path of the file that a reference names: {@code xref:} takes what has an extension as it
     * is, the short form takes an extension that is none of AsciiDoc's for a part of the name.
     *
     * @param path the path as it is written, without a fragment
     */
    public static String source(Use.Syntax syntax, String path) {
        boolean whole =
                syntax == Use.Syntax.SHORTHAND
                        ? EXTENSIONS.stream().anyMatch(path::endsWith)
                        : hasExtension(path);
        return whole ? path : path + ".adoc";
    }

    private static boolean hasExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && path.indexOf('/', dot) < 0;
    }
}
