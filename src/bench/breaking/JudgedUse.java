import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.value.Position;

/** A link or image of a document, and what a run says of it. */
record JudgedUse(ResolvedUse resolved) {

    /** All uses of a site. */
    static List<JudgedUse> of(Site site) {
        return site.uses().stream().map(JudgedUse::new).toList();
    }

    String file() {
        return resolved.location().file();
    }

    Use.Syntax syntax() {
        return resolved.use().syntax();
    }

    String destination() {
        return resolved.destination();
    }

    Position position() {
        return resolved.use().position();
    }

    /** How many code units its destination takes in the source. */
    int length() {
        return resolved.use().length();
    }

    boolean isImage() {
        return resolved.isImage();
    }

    LinkTarget target() {
        return resolved.target();
    }

    /** Whether it leads to something of the site. */
    boolean isOk() {
        return target().verdict() == Verdict.OK && !(target() instanceof LinkTarget.Empty);
    }

    /** Whether a run does not know where it leads. */
    boolean isUndecided() {
        return target().verdict() == Verdict.UNDECIDED;
    }

    /** The file that it leads to; empty for what no file of the site makes. */
    Optional<String> leadsTo() {
        LinkTarget last = resolved.end();
        if (last instanceof LinkTarget.Asset asset) {
            return Optional.of(asset.file());
        }
        if (last instanceof LinkTarget.Folder folder) {
            return Optional.of(folder.name());
        }
        if (last instanceof LinkTarget.Page page) {
            return page.route()
                    .document()
                    .map(Document::file)
                    .or(
                            () ->
                                    page.route().origin() instanceof Route.Origin.SourceFile source
                                            ? Optional.of(source.name())
                                            : Optional.empty());
        }
        return Optional.empty();
    }

    /** Whether its fragment names something. */
    boolean hasAnchor() {
        return !isImage() && destination().indexOf('#') >= 0 && !destination().endsWith("#");
    }

    boolean isOfOwnPage() {
        return destination().startsWith("#");
    }

    /** What kind of link it is, for the table. */
    String kind() {
        if (isImage()) {
            return "image";
        }
        String way =
                syntax() == Use.Syntax.FRONT_MATTER
                        ? "in the front matter"
                        : destination().contains("{{") || destination().contains("{%")
                                ? "in a template's tag"
                                : destination().contains("//")
                                        ? "absolute"
                                        : destination().startsWith("/")
                                                ? "from the root"
                                                : syntax() == Use.Syntax.ATTRIBUTE
                                                        ? "relative, in HTML"
                                                        : "relative";
        boolean asset =
                target() instanceof LinkTarget.Asset || target() instanceof LinkTarget.Folder;
        return (asset ? "file, " : "page, ") + way.toLowerCase(Locale.ROOT);
    }
}
