package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Where the repository of the content lies on a Git host, as its remote {@code origin} says: tells
 * URLs of its files on the branch that is checked out from all others. Immutable.
 *
 * @param host the host in lower case
 * @param project the path of the repository on it, such as {@code owner/name}, in lower case
 * @param branch the branch that is checked out; empty if it is a commit
 * @param defaultBranch the branch that the host shows by itself, if it is known
 */
public record HostUrl(
        String host, String project, Optional<String> branch, Optional<String> defaultBranch) {

    private static final String GITHUB = "github.com";
    private static final String RAW_GITHUB = "raw.githubusercontent.com";
    private static final Set<String> USUAL = Set.of("main", "master");

    /** {@code https://host/path}, {@code ssh://git@host:22/path}, {@code git@host:path}. */
    private static final Pattern REMOTE =
            Pattern.compile(
                    "(?:(?:https?|ssh|git)://(?:[^@/]*@)?([^/:]+)(?::\\d+)?/|(?:[^@/:]+@)?([^/:]+):(?!//))"
                            + "/?(.+?)(?:\\.git)?/?");

    /** Elsewhere a folder of this name may have folders named as branches. */
    private static final String BITBUCKET = "src/";

    /** What stands between the repository and the name of a branch. */
    private static final List<String> VIEWS =
            List.of(
                    "-/blob/",
                    "-/tree/",
                    "-/raw/",
                    "-/blame/",
                    "blob/",
                    "tree/",
                    "raw/branch/",
                    "src/branch/",
                    "raw/",
                    "blame/",
                    BITBUCKET);

    public HostUrl {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(defaultBranch, "defaultBranch");
    }

    /**
     * A file or folder of the repository.
     *
     * @param name its name in the repository, decoded; empty for the root
     * @param start the URL up to the name
     * @param isCertain whether it is about what is checked out, or what will become of it
     * @param isRaw whether the host gives the bytes of the file, which have no anchors
     */
    public record Place(String name, String start, boolean isCertain, boolean isRaw) {}

    /** The repository that a folder lies in; empty if there is none, or it came from nowhere. */
    public static Optional<HostUrl> around(Path root) {
        try {
            Optional<GitFolder> git = GitFolder.around(root);
            if (git.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> branch = git.get().branch();
            Optional<String> usual = git.get().defaultBranch();
            return git.get().origin().flatMap(url -> of(url, branch, usual));
        } catch (IOException e) {
            // Links to the host are then links to any other: they are not checked here.
            return Optional.empty();
        }
    }

    /**
     * The repository that a remote names.
     *
     * @param remote its URL as git has it
     */
    static Optional<HostUrl> of(
            String remote, Optional<String> branch, Optional<String> defaultBranch) {
        Matcher matcher = REMOTE.matcher(remote);
        if (remote.length() > 1000 || !matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(
                new HostUrl(
                        host.toLowerCase(Locale.ROOT),
                        matcher.group(3).toLowerCase(Locale.ROOT),
                        branch,
                        defaultBranch));
    }

    /**
     * What the addresses of the repository's files begin with, as the host shows them on the branch
     * that is checked out.
     */
    public String files() {
        String view =
                host.contains("gitlab")
                        ? "-/blob/"
                        : host.contains("bitbucket")
                                ? BITBUCKET
                                : host.equals(GITHUB) ? "blob/" : "src/branch/";
        return "https://"
                + host
                + "/"
                + project
                + "/"
                + view
                + Paths.encode(branch.orElse("HEAD"))
                + "/";
    }

    /** The file that a URL stands for, if it is one of this repository and of such a branch. */
    public Optional<Place> place(Destination url) {
        if (!url.isWeb() || url.host().isEmpty()) {
            return Optional.empty();
        }
        String path = Paths.trimSlashes(url.path());
        String own = project + "/";
        if (!path.toLowerCase(Locale.ROOT).startsWith(own)) {
            return Optional.empty();
        }
        String rest = path.substring(own.length());
        if (url.host().get().equals(RAW_GITHUB) && host.equals(GITHUB)) {
            return onBranch(url, rest, true);
        }
        if (!url.host().get().equals(host)) {
            return Optional.empty();
        }
        for (String view : VIEWS) {
            if (rest.startsWith(view) && (!view.equals(BITBUCKET) || host.contains("bitbucket"))) {
                return onBranch(url, rest.substring(view.length()), view.contains("raw/"));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> onBranch(Destination url, String rest, boolean raw) {
        String named =
                rest.startsWith("refs/heads/") ? rest.substring("refs/heads/".length()) : rest;
        for (String one : branches()) {
            String encoded = Paths.encode(one);
            if ((named + "/").startsWith(encoded + "/")) {
                String name = Paths.trimSlashes(named.substring(encoded.length()));
                String path = Paths.trimSlashes(url.path());
                String start =
                        url.scheme().map(s -> s + ":").orElse("")
                                + "//"
                                + url.host().orElse("")
                                + "/"
                                + path.substring(0, path.length() - name.length());
                return Optional.of(new Place(Paths.decode(name), start, isCertain(one), raw));
            }
        }
        return Optional.empty();
    }

    /** The branches that may be the one that is checked out, or that it is made from. */
    private Set<String> branches() {
        Set<String> branches = new LinkedHashSet<>();
        branch.ifPresent(branches::add);
        defaultBranch.ifPresent(branches::add);
        branches.add("HEAD");
        if (defaultBranch.isEmpty()) {
            branches.addAll(USUAL);
        }
        return branches;
    }

    /**
     * Whether what is checked out is that branch. A commit without a branch is what a build server
     * makes of the default branch.
     */
    private boolean isCertain(String one) {
        if (branch.isEmpty()) {
            return true;
        }
        boolean usual =
                defaultBranch
                        .map(branch.get()::equals)
                        .orElseGet(() -> USUAL.contains(branch.get()));
        return branch.get().equals(one) || one.equals("HEAD") && usual;
    }
}
