package org.mageos.content.site.link;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Outside;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.ReadableFiles.Kind;
import org.mageos.content.tree.UnknownNames;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * The Git repository around the content: judges relative links that lead out of the content root.
 * The content may be one module of many, whose README links to the repository's. Thread-safe; the
 * file system is asked once for each path.
 */
public final class Repository {

    private static final String NOT_FOUND = "a link that leads out of the content root";
    private static final String AT_COMMIT =
            "a file at a commit of this repository that is not checked out";
    private static final String OF_BRANCH =
            "an image in what may be another branch, from which a Git host shows it";
    private static final String ANCHOR = "an anchor in a file outside the content root";

    private static final Pattern IMAGE_BELOW =
            Pattern.compile("/[^/]+\\.(?i:png|jpe?g|gif|svg|webp|avif)$");

    /**
     * What a host has beside a repository's files: {@code ../../issues}, for a file is shown at
     * {@code /owner/name/blob/branch/file}.
     */
    private static final Set<String> HOST_PAGES =
            Set.of(
                    "actions",
                    "activity",
                    "archive",
                    "blame",
                    "blob",
                    "branches",
                    "commit",
                    "commits",
                    "community",
                    "compare",
                    "contribute",
                    "deployments",
                    "discussions",
                    "edit",
                    "forks",
                    "graphs",
                    "issues",
                    "labels",
                    "milestone",
                    "milestones",
                    "network",
                    "new",
                    "packages",
                    "projects",
                    "pull",
                    "pulls",
                    "pulse",
                    "raw",
                    "releases",
                    "security",
                    "settings",
                    "stargazers",
                    "subscription",
                    "tags",
                    "tree",
                    "watchers",
                    "wiki",
                    "workflows");

    /** Branches that are a repository's usual one, and stand for what lies here. */
    private static final Set<String> BRANCHES = Set.of("main", "master", "HEAD");

    private static final Pattern COMMIT = Pattern.compile("(?:[0-9a-f]{7,40}|v?\\d+(?:\\.\\d+)+)/");

    private final ReadableFiles files;

    /** The folder that holds {@code .git}. */
    private final Optional<Path> top;

    /** The content root's name in the repository; empty if it is the repository's root. */
    private final String prefix;

    private final Map<String, Kind> asked = new ConcurrentHashMap<>();

    public Repository(ReadableFiles files) {
        this.files = files;
        this.top = files.repository();
        this.prefix = files.prefix();
    }

    /** The name in the content tree of a path that leads out of the content root and back. */
    Optional<String> backInContent(String path) {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        Way way = Way.of(prefix + "/" + path);
        return way.above == 0 && (way.name + "/").startsWith(prefix + "/")
                ? Optional.of(Paths.trimSlashes(way.name.substring(prefix.length())))
                : Optional.empty();
    }

    /** The name in the content tree of a file of the repository, if it lies there. */
    Optional<String> inContent(String name) {
        if (prefix.isEmpty()) {
            return Optional.of(name);
        }
        return (name + "/").startsWith(prefix + "/")
                ? Optional.of(Paths.trimSlashes(name.substring(prefix.length())))
                : Optional.empty();
    }

    /** What a name of the repository stands for that lies out of the content root. */
    LinkTarget outOfContent(String name, Destination destination) {
        return top.isEmpty()
                ? new Undecided(NOT_FOUND)
                : inRepository(top.get(), name, destination);
    }

    /**
     * Where a path leads that leaves the content root; one that starts with a slash starts at the
     * repository's root.
     *
     * @param folder the folder in the content tree that it starts from
     */
    LinkTarget resolve(String folder, Destination destination) {
        String written = destination.path();
        Way way = way(folder, Paths.decode(written));
        if (way.isPageOfHost()) {
            return new Outside(true);
        }
        if (written.startsWith("/")) {
            return Extent.CLOSED.miss("it leads out of the content root");
        }
        if (top.isEmpty()) {
            return new Undecided(NOT_FOUND);
        }
        Optional<String> onBranch = way.onBranch();
        if (onBranch.isPresent()) {
            return inRepository(top.get(), onBranch.get(), destination);
        }
        if (way.isAtCommit()) {
            return new Undecided(AT_COMMIT);
        }
        if (way.isImageOfBranch()) {
            return new Undecided(OF_BRANCH);
        }
        if (way.above > 0) {
            return Extent.CLOSED.miss(
                    prefix.isEmpty()
                            ? "it leads out of the content root"
                            : "it leads out of the repository");
        }
        LinkTarget target = inRepository(top.get(), way.name, destination);
        Way raw = way(folder, written);
        return target instanceof Missing && raw.above == 0 && !raw.equals(way)
                ? inRepository(top.get(), raw.name, destination)
                : target;
    }

    private Way way(String folder, String path) {
        return Way.of(path.startsWith("/") ? path : prefix + "/" + folder + "/" + path);
    }

    private LinkTarget inRepository(Path repository, String name, Destination destination) {
        Kind kind = asked.computeIfAbsent(name, key -> kind(repository, key));
        boolean asFolder = destination.path().endsWith("/");
        if (kind == Kind.FILE && asFolder) {
            return Extent.CLOSED.miss("'" + name + "' is a file, not a folder");
        }
        if (kind == Kind.NOTHING) {
            return Extent.CLOSED.miss("there is no file '" + name + "' in the repository");
        }
        if (kind == Kind.ELSEWHERE) {
            return new Undecided(UnknownNames.BEHIND_LINK);
        }
        Fragment fragment = Fragment.elsewhere(destination.fragment(), ANCHOR);
        String fromRoot = Paths.slashes(files.root().relativize(repository.resolve(name)));
        return kind == Kind.FOLDER
                ? new LinkTarget.Folder(fromRoot, fragment)
                : new LinkTarget.Asset(fromRoot, fragment);
    }

    private Kind kind(Path repository, String name) {
        try {
            return files.kind(repository.resolve(name));
        } catch (InvalidPathException e) {
            return Kind.NOTHING;
        }
    }

    /**
     * A path in the repository.
     *
     * @param above how many folders above the repository's root it starts
     * @param name what follows, without {@code .} and {@code ..}
     */
    private record Way(int above, String name) {

        static Way of(String path) {
            Deque<String> segments = new ArrayDeque<>();
            int above = 0;
            for (String segment : path.split("/")) {
                if (segment.equals("..")) {
                    above += segments.pollLast() == null ? 1 : 0;
                } else if (!segment.isEmpty() && !segment.equals(".")) {
                    segments.addLast(segment);
                }
            }
            return new Way(above, String.join("/", segments));
        }

        /**
         * What follows the name of a branch: that is the folder above a repository's files on a
         * host, {@code ../main/a.md}.
         */
        Optional<String> onBranch() {
            int slash = name.indexOf('/');
            return above == 1 && slash > 0 && BRANCHES.contains(name.substring(0, slash))
                    ? Optional.of(name.substring(slash + 1))
                    : Optional.empty();
        }

        /** Whether it is an image below the name of what may be another branch. */
        boolean isImageOfBranch() {
            return above == 1 && IMAGE_BELOW.matcher(name).find();
        }

        /** Whether it starts with the name of a commit, or the number of a release. */
        boolean isAtCommit() {
            return above == 1 && COMMIT.matcher(name).lookingAt();
        }

        /** Two folders above its files is the repository's own address, three above its owner's. */
        boolean isPageOfHost() {
            String[] segments = name.split("/");
            return above == 2 && HOST_PAGES.contains(segments[0])
                    || above == 3 && segments.length > 1 && HOST_PAGES.contains(segments[1]);
        }
    }
}
