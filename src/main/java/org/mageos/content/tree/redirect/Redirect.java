package org.mageos.content.tree.redirect;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * A redirect rule of the site.
 *
 * @param from the path as written, maybe with placeholders
 * @param to the destination as written, a path or an absolute URL
 * @param status the HTTP status
 * @param forced whether it applies even where a page has its path
 * @param conditional whether it applies to some visitors only, or with certain query parameters
 * @param location where the rule stands
 * @param target where its destination stands
 * @param dialect how its paths are written
 */
public record Redirect(
        String from,
        String to,
        int status,
        boolean forced,
        boolean conditional,
        Location location,
        Location target,
        RedirectDialect dialect) {

    public Redirect {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(dialect, "dialect");
    }

    /** A rule in the form of Netlify, where {@code *} and {@code :name} are placeholders. */
    public Redirect(
            String from,
            String to,
            int status,
            boolean forced,
            boolean conditional,
            Location location,
            Location target) {
        this(from, to, status, forced, conditional, location, target, RedirectDialect.NETLIFY);
    }

    /**
     * A page that a generator makes because a document's front matter asks for it, and which leads
     * on to another one.
     *
     * @param forced whether it takes the place of another page
     * @param location where the document asks for it
     */
    public static Redirect ofDocument(String from, String to, boolean forced, Location location) {
        return new Redirect(
                from, to, 301, forced, false, location, location, RedirectDialect.DOCUMENT);
    }

    /** Moves the rule below the path of its host at which the site lies. */
    public Redirect below(String base) {
        return base.isEmpty()
                ? this
                : new Redirect(
                        base + from,
                        to.startsWith("/") ? base + to : to,
                        status,
                        forced,
                        conditional,
                        location,
                        target,
                        dialect);
    }

    /** Whether it leads to the same path, only with another scheme, host or slash at the end. */
    public boolean onlyChangesForm() {
        String path = Destination.parse(to).path();
        return Paths.trimSlashes(Destination.parse(from).path()).equals(Paths.trimSlashes(path));
    }

    /**
     * Whether it is there for a slash at the end, which makes another path at Vercel; nowhere else
     * here.
     */
    boolean onlyChangesSlash() {
        return dialect == RedirectDialect.VERCEL
                && to.startsWith("/")
                && from.endsWith("/") != to.endsWith("/")
                && VercelSource.isSamePath(from, to);
    }

    /**
     * Whether another rule for the same path leads elsewhere, and nobody knows which of the two is
     * served.
     */
    public boolean rivals(Redirect other) {
        return dialect == RedirectDialect.DOCUMENT && !to.equals(other.to);
    }

    /** Whether it stands for one path only. */
    public boolean isLiteral() {
        return dialect.isLiteral(from);
    }

    /** Whether its destination does not depend on the path that is redirected. */
    public boolean hasFixedTarget() {
        return isLiteral() && !conditional || !dialect.placeholder().matcher(to).find();
    }

    /** Whether the host serves the destination in place of the path: nobody is sent anywhere. */
    public boolean isRewrite() {
        return status == 200;
    }

    /** Whether the host says that the path has moved for good (RFC 9110, 15.4.2 and 15.4.9). */
    public boolean isPermanent() {
        return status == 301 || status == 308;
    }

    /** Whether it only keeps other rules away from a file. */
    public boolean servesThePathItself() {
        return isRewrite() && onlyChangesForm();
    }

    /**
     * The folder, with a slash at its end, of which the host serves every path by one file in it,
     * as it does for an application with routes of its own that something else puts there: {@code
     * /play/*} by {@code /play/index.html}.
     */
    public Optional<String> ownFolder() {
        int star = from.indexOf('*');
        String folder = star < 0 ? "" : from.substring(0, star);
        return isRewrite()
                        && folder.length() > 1
                        && folder.endsWith("/")
                        && star == from.length() - 1
                        && hasFixedTarget()
                        && to.startsWith(folder)
                ? Optional.of(folder)
                : Optional.empty();
    }

    /** Whether a program of the host may answer at its destination, which no file tells. */
    public boolean leadsToProgram() {
        return to.startsWith("/.netlify/")
                || dialect.isOfFirebase() && isRewrite()
                || dialect == RedirectDialect.VERCEL
                        && (to.startsWith("/api/") || to.startsWith("/_"));
    }

    /** Whether its source is not understood, so that it says nothing of any path. */
    boolean mayBeOfAnyPath() {
        return dialect.mayFitAnything(from);
    }

    /** The paths that it stands for. */
    public RedirectPattern pattern() {
        return dialect.pattern(from);
    }
}
