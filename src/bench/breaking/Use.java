import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Link;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedImage;
import org.mageos.content.site.link.ResolvedLink;
import org.mageos.content.value.Position;

/**
 * A link or image of a document, and where it leads.
 *
 * @param length how many code units its destination takes in the source
 * @param isImage whether it is an image
 */
record Use(
        String file,
        Link.Syntax syntax,
        String destination,
        Position position,
        int length,
        boolean isImage,
        LinkTarget target) {

    /** All uses of a site. */
    static List<Use> of(Site site) {
        List<Use> uses = new ArrayList<>();
        for (ResolvedLink one : site.links()) {
            Link link = one.link();
            uses.add(
                    new Use(
                            one.document().file(),
                            link.syntax(),
                            link.destination(),
                            link.position(),
                            link.length(),
                            false,
                            one.target()));
        }
        for (ResolvedImage one : site.images()) {
            uses.add(
                    new Use(
                            one.document().file(),
                            one.image().syntax(),
                            one.image().destination(),
                            one.image().position(),
                            one.image().length(),
                            true,
                            one.target()));
        }
        return uses;
    }

    /** Whether it leads to something of the site. */
    boolean isOk() {
        return target.verdict() == Verdict.OK && !(target instanceof LinkTarget.Empty);
    }

    /** Whether a run does not know where it leads. */
    boolean isUndecided() {
        return target.verdict() == Verdict.UNDECIDED;
    }

    /** The file that it leads to; empty for what no file of the site makes. */
    Optional<String> leadsTo() {
        LinkTarget last = target;
        while (last instanceof LinkTarget.Redirected redirected) {
            last = redirected.target();
        }
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
        return !isImage && destination.indexOf('#') >= 0 && !destination.endsWith("#");
    }

    boolean isOfOwnPage() {
        return destination.startsWith("#");
    }

    /** What kind of link it is, for the table. */
    String kind() {
        if (isImage) {
            return "image";
        }
        String way =
                syntax == Link.Syntax.FRONT_MATTER
                        ? "in the front matter"
                        : destination.contains("{{") || destination.contains("{%")
                                ? "in a template's tag"
                                : destination.contains("//")
                                        ? "absolute"
                                        : destination.startsWith("/")
                                                ? "from the root"
                                                : syntax == Link.Syntax.ATTRIBUTE
                                                        ? "relative, in HTML"
                                                        : "relative";
        boolean asset = target instanceof LinkTarget.Asset || target instanceof LinkTarget.Folder;
        return (asset ? "file, " : "page, ") + way.toLowerCase(Locale.ROOT);
    }
}
