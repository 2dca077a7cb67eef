package org.mageos.content.site.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.mageos.content.generator.JavadocFolder;
import org.mageos.content.generator.Route;
import org.mageos.content.javadoc.JavadocAnswer;
import org.mageos.content.javadoc.JavadocAnswer.Kind;
import org.mageos.content.javadoc.JavadocPage;
import org.mageos.content.javadoc.RuntimeJavadoc;
import org.mageos.content.javadoc.SourceJavadoc;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.url.VersionName;

/**
 * Links to pages that Javadoc makes of the Java sources beside the site, and to those of the
 * running JDK. Thread-safe.
 */
public final class JavadocLinks {

    private static final String MADE =
            "a page of Javadoc, which is made beside the site (build it into the site, and name"
                    + " that with siteDirectory)";

    private static final String OTHER_VERSION = "a page of the Javadoc of one version";

    private static final Set<String> FOLDERS =
            Set.of("apidocs", "javadoc", "javadocs", "testapidocs", "testjavadoc");

    private static final Set<String> FOLDERS_OF_TESTS = Set.of("testapidocs", "testjavadoc");

    /** A folder of the Javadoc of one version, which is kept from an earlier site. */
    private static final Pattern OF_VERSION =
            Pattern.compile("(?:api|(?:test-?)?(?:api-?|java)docs?)[-_]?v?\\d+(?:[._](?:\\d+|x))*");

    private final FileTree tree;
    private final List<JavadocFolder> made;
    private final SourceJavadoc main;
    private final SourceJavadoc tests;
    private final RuntimeJavadoc runtime = new RuntimeJavadoc(Runtime.version().feature());

    /**
     * @param made the folders that the build of the site has Javadoc written to
     */
    public JavadocLinks(FileTree tree, ReadableFiles files, List<JavadocFolder> made) {
        this.tree = tree;
        this.made = List.copyOf(made);
        this.main = new SourceJavadoc(new TreeJavaSources(tree, files, false));
        this.tests = new SourceJavadoc(new TreeJavaSources(tree, files, true));
    }

    /** Whether a folder of a site is called as those that Javadoc writes to. */
    static boolean isFolder(String name) {
        return FOLDERS.contains(name);
    }

    /**
     * A path in a folder of Javadoc.
     *
     * @param folder the folder's name
     * @param sources the folder of the sources that it is made of; empty for all
     * @param page what is in it
     */
    private record Place(String folder, String sources, JavadocPage page) {}

    /**
     * What is at a path in a folder that the build has Javadoc written to; empty if it is in none.
     *
     * @param path a path of the site, decoded
     */
    Optional<LinkTarget> atMade(String path, Optional<String> fragment) {
        for (JavadocFolder one : made) {
            String folder = one.path();
            if (path.equals(folder) || path.startsWith(folder + "/")) {
                Place place =
                        new Place(
                                folder.substring(folder.lastIndexOf('/') + 1),
                                one.sources(),
                                page(path.substring(folder.length())));
                return Optional.of(judge(place, path, fragment, JavadocLinks::withoutDoxia));
            }
        }
        return Optional.empty();
    }

    /**
     * What becomes of a target that is missing at a path that looks like one of Javadoc, where
     * nothing tells that Javadoc is written there: what the Java sources do not have is not there
     * in any case.
     *
     * @param target what is known of the path otherwise
     * @param path the path, decoded
     */
    LinkTarget beside(LinkTarget target, String path, Optional<String> fragment) {
        if (target instanceof Missing && isOfVersion(path)) {
            return new Undecided(OTHER_VERSION);
        }
        return target instanceof Missing && tree.hasExtension("java")
                ? place(path)
                        .map(
                                place ->
                                        unlessMade(
                                                judge(
                                                        place,
                                                        path,
                                                        fragment,
                                                        (anchor, answer) -> answer)))
                        .orElse(target)
                : target;
    }

    private static boolean isOfVersion(String path) {
        for (String segment : path.split("/")) {
            if (OF_VERSION.matcher(segment).matches()) {
                return true;
            }
        }
        return false;
    }

    /** What the sources have may be made or not; what they lack is missing in any case. */
    private static LinkTarget unlessMade(LinkTarget target) {
        boolean open = target.verdict() == Verdict.BROKEN || target instanceof Undecided;
        return open ? target : new Undecided(MADE);
    }

    /** A page by its path behind the folder of Javadoc, which may have one for each module. */
    private JavadocPage page(String path) {
        int end = path.indexOf('/', 1);
        boolean isOfModule = end > 0 && tree.hasFolder(path.substring(1, end) + "/src/main/java");
        return JavadocPage.parse(isOfModule ? path.substring(end) : path);
    }

    private Optional<Place> place(String path) {
        int start = 0;
        while (start < path.length()) {
            int end = path.indexOf('/', start);
            String segment = path.substring(start, end < 0 ? path.length() : end);
            if (FOLDERS.contains(segment)) {
                String rest = end < 0 ? "" : path.substring(end);
                return Optional.of(new Place(segment, "", page(rest)));
            }
            start = end < 0 ? path.length() : end + 1;
        }
        return Optional.empty();
    }

    private LinkTarget judge(
            Place place,
            String path,
            Optional<String> fragment,
            BiFunction<String, JavadocAnswer, JavadocAnswer> advice) {
        if (place.page().folders().stream().findFirst().filter(VersionName::is).isPresent()) {
            return new Undecided(OTHER_VERSION);
        }
        SourceJavadoc sources = FOLDERS_OF_TESTS.contains(place.folder()) ? tests : main;
        return target(
                sources.page(place.page(), place.sources()),
                path,
                fragment,
                anchor -> advice.apply(anchor, sources.anchor(place.page(), anchor)));
    }

    /**
     * What is wrong with a URL of the documentation of the running JDK's version; empty if nothing
     * is known to be.
     */
    Optional<LinkTarget> ofRuntime(Destination url) {
        return runtime.page(url)
                .map(
                        page ->
                                target(
                                        runtime.page(page),
                                        url.path(),
                                        url.fragment(),
                                        anchor -> runtime.anchor(page, anchor)))
                .filter(target -> target.verdict() == Verdict.BROKEN);
    }

    private interface AnchorLookUp {
        JavadocAnswer of(String anchor);
    }

    private static LinkTarget target(
            JavadocAnswer page, String path, Optional<String> fragment, AnchorLookUp anchors) {
        if (page.kind() != Kind.FOUND) {
            return extent(page).miss(page.text());
        }
        return new LinkTarget.Page(Route.declared(path, false), anchor(fragment, anchors));
    }

    private static Extent extent(JavadocAnswer answer) {
        return answer.kind() == Kind.UNKNOWN ? Extent.open(answer.text()) : Extent.CLOSED;
    }

    private static Fragment anchor(Optional<String> fragment, AnchorLookUp anchors) {
        String written = Fragment.withoutTextDirective(fragment.orElse(""));
        Fragment none = Fragment.elsewhere(fragment, MADE);
        if (none.id().isEmpty()) {
            return none;
        }
        JavadocAnswer answer = anchors.of(written);
        return answer.kind() == Kind.FOUND
                ? Fragment.ok(none.id())
                : extent(answer).missId(none.id(), () -> note(answer));
    }

    /**
     * Where a link has no parentheses it may be one that Doxia rewrites, and a method's anchor is
     * no help there.
     */
    private static JavadocAnswer withoutDoxia(String written, JavadocAnswer answer) {
        boolean isOfMethod = answer.suggestion().filter(one -> one.indexOf('(') >= 0).isPresent();
        return isOfMethod && Paths.decode(written).indexOf('(') < 0
                ? answer.instead(
                        "the anchor is '#"
                                + answer.suggestion().get()
                                + "', which Doxia spoils in a relative link")
                : answer;
    }

    private static Optional<String> note(JavadocAnswer answer) {
        return answer.suggestion()
                .map(meant -> "did you mean '#" + meant + "'?")
                .or(() -> Optional.of(answer.text()).filter(text -> !text.isEmpty()));
    }
}
