package org.mageos.content.site.link;

import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.XrefPath;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.url.Destination;

/**
 * Links of AsciiDoc documents of which it is not known whether a Git host shows them or Asciidoctor
 * makes HTML of them: what leads somewhere in either is right.
 */
final class AsciidocLinks {

    private static final String HTML = ".html";

    private static final String UNKNOWN_SITE =
            "a reference of an AsciiDoc document of a site whose generator's rules are not known";

    private AsciidocLinks() {}

    static LinkTarget resolve(
            Document from, Use.Syntax syntax, Destination destination, BesideLinks beside) {
        if (!FileKind.isAsciiDoc(from.file()) || destination.path().isEmpty()) {
            return beside.resolve(from, destination);
        }
        String path = destination.path();
        if (syntax == Use.Syntax.XREF || syntax == Use.Syntax.SHORTHAND) {
            return reference(from, destination, XrefPath.source(syntax, path), beside);
        }
        LinkTarget written = beside.resolve(from, destination);
        if (!(written instanceof Missing) || !path.endsWith(HTML)) {
            return written;
        }
        String source = path.substring(0, path.length() - HTML.length()) + ".adoc";
        LinkTarget page = beside.resolve(from, at(destination, source));
        return page instanceof Missing ? written : page;
    }

    /** A reference to a source, of which HTML that lies in its place may be the page as well. */
    private static LinkTarget reference(
            Document from, Destination destination, String source, BesideLinks beside) {
        LinkTarget target = beside.resolve(from, at(destination, source));
        if (!(target instanceof Missing) || !source.endsWith(".adoc")) {
            return target;
        }
        String html = source.substring(0, source.length() - ".adoc".length()) + HTML;
        LinkTarget page = beside.resolve(from, at(destination, html));
        LinkTarget found = page instanceof Missing ? target : page;
        return beside.isOfUnknownSite(from) ? Extent.open(UNKNOWN_SITE).confirm(found) : found;
    }

    private static Destination at(Destination destination, String path) {
        return Destination.parse(destination.withPath(path));
    }
}
