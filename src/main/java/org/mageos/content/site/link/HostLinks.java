package org.mageos.content.site.link;

import java.util.Optional;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.site.link.LinkTarget.Folder;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Misspelt;
import org.mageos.content.site.link.LinkTarget.Page;
import org.mageos.content.tree.git.HostUrl;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Full URLs of files of this repository on its Git host: they are looked up in the working tree.
 */
public final class HostLinks {

    private static final String OTHER_BRANCH =
            "a file on a branch of this repository that is not checked out";
    private static final String ANCHOR =
            "an anchor that the Git host makes in another way than the site";

    /** Bitbucket writes this before the ids of headings. */
    private static final String BITBUCKET = "markdown-header-";

    private final Optional<HostUrl> host;
    private final FileLinks files;
    private final Repository repository;
    private final Dialect dialect;

    /**
     * @param dialect how documents were read, which may not be how the host reads them
     */
    public HostLinks(
            Optional<HostUrl> host, FileLinks files, Repository repository, Dialect dialect) {
        this.host = host;
        this.files = files;
        this.repository = repository;
        this.dialect = dialect;
    }

    /** Whether a URL is one of this repository's files. */
    boolean areFiles(Destination url) {
        return host.flatMap(known -> known.place(url)).isPresent();
    }

    /** Where a URL leads if it is one of this repository's files; empty if it is any other. */
    Optional<LinkTarget> resolve(Document from, Destination url) {
        return host.flatMap(known -> known.place(url)).map(place -> resolve(from, place, url));
    }

    private LinkTarget resolve(Document from, HostUrl.Place place, Destination url) {
        boolean bitbucket = url.fragment().filter(f -> f.startsWith(BITBUCKET)).isPresent();
        Optional<String> fragment =
                place.isRaw()
                        ? Optional.empty()
                        : url.fragment().map(f -> bitbucket ? f.substring(BITBUCKET.length()) : f);
        Optional<String> name = repository.inContent(place.name());
        Destination file =
                new Destination(
                        Optional.empty(),
                        Optional.empty(),
                        Paths.encode("/" + name.orElse(place.name())),
                        url.query(),
                        fragment);
        LinkTarget target =
                name.isPresent()
                        ? files.resolve(from, "", file)
                        : repository.outOfContent(place.name(), file);
        boolean asHostMakesThem = dialect.equals(Dialect.GITHUB) && !bitbucket;
        Extent ids = asHostMakesThem ? Extent.CLOSED : Extent.open(ANCHOR);
        return inHost(isWithIds(target) ? ids.confirm(target) : target, place, url);
    }

    /** Whether a broken target is there, and only its anchor is missing. */
    private static boolean isWithIds(LinkTarget target) {
        return target instanceof Page || target instanceof Folder;
    }

    private static LinkTarget inHost(LinkTarget target, HostUrl.Place place, Destination url) {
        Extent host = place.isCertain() ? Extent.CLOSED : Extent.open(OTHER_BRANCH);
        return written(host.confirm(target), place, url);
    }

    private static LinkTarget written(LinkTarget target, HostUrl.Place place, Destination url) {
        String behind = url.query().map(query -> "?" + query).orElse("");
        if (target instanceof Misspelt misspelt) {
            return new Misspelt(written(misspelt.right(), place, url, behind));
        }
        return target instanceof Missing missing
                ? missing.writing(path -> written(path, place, url, behind))
                : target;
    }

    /** The URL of a file that the look-up names from the content root, with a slash in front. */
    private static String written(String path, HostUrl.Place place, Destination url, String query) {
        String fragment = url.fragment().map(f -> "#" + f).orElse("");
        return place.start() + Paths.encode(Paths.trimSlashes(path)) + query + fragment;
    }
}
