package org.mageos.content.generator.hugo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** Why it cannot be said of a path that nothing is there. Immutable. */
final class HugoDoubts {

    private static final String PAGINATED =
            "a page of a list, of which only a template knows (add it to routes)";
    private static final String FOREIGN =
            "a path that a theme or module may bring which is not in the tree (add it to routes)";
    private static final String PUBLISHED =
            "a file that a template may make of one in the folder of assets (add it to routes)";
    private static final String PROCESSED =
            "a picture that a template may make of another (add it to routes)";
    private static final String WRITTEN =
            "a file that an output format may write (add it to routes)";

    private static final String REDIRECTED =
            "a URL that redirects which a template writes may have (add it to routes)";

    private final HugoSettings settings;
    private final RedirectTemplates redirects;
    private final String paginate;
    private final Set<String> assets = new HashSet<>();

    /** The folders of pages, within others. */
    private final Set<String> ownFolders = new HashSet<>();

    HugoDoubts(HugoSettings settings, SiteFiles files) {
        this.settings = settings;
        this.redirects = new RedirectTemplates(files, settings);
        this.paginate = "/" + Paths.trimSlashes(settings.paginatePath()) + "/";
        for (Mount mount : settings.mounts().assets()) {
            for (String file : files.tree().files()) {
                mount.targetOf(file).map(HugoDoubts::stem).ifPresent(assets::add);
            }
        }
        for (Mount mount : settings.mounts().content()) {
            for (String file : files.tree().files()) {
                mount.targetOf(file).ifPresent(this::addOwn);
            }
        }
    }

    /** A theme has folders such as {@code img}, but none of those of the site's pages. */
    private void addOwn(String file) {
        for (String folder : List.of(Paths.folder(file), Paths.withoutExtension(file))) {
            if (folder.indexOf('/') > 0) {
                ownFolders.add(folder.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** A path without what stands behind the first dot of its name: fingerprints, extensions. */
    private static String stem(String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        String whole = dot < 0 ? path : path.substring(0, dot);
        return Paths.trimSlashes(whole).toLowerCase(Locale.ROOT);
    }

    Optional<String> of(String path) {
        if (isPaginated(path)) {
            return Optional.of(PAGINATED);
        }
        if (isForeign(path)) {
            return Optional.of(FOREIGN);
        }
        if (redirects.mayHave(path)) {
            return Optional.of(REDIRECTED);
        }
        boolean file = Paths.lastSegment(path).indexOf('.') >= 0;
        if (file && Paths.lastSegment(path).contains("_hu")) {
            return Optional.of(PROCESSED);
        }
        if (file && assets.contains(stem(path))) {
            return Optional.of(PUBLISHED);
        }
        return file && isWritten(Paths.lastSegment(path)) ? Optional.of(WRITTEN) : Optional.empty();
    }

    private boolean isPaginated(String path) {
        int at = path.lastIndexOf(paginate);
        String number = at < 0 ? "" : path.substring(at + paginate.length());
        return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isForeign(String path) {
        for (String missing : settings.mounts().missing()) {
            String[] parts = missing.split("/", 2);
            String below = parts.length < 2 ? "" : "/" + parts[1];
            boolean isBelow = below.isEmpty() || (path + "/").startsWith(below + "/");
            boolean file =
                    Paths.lastSegment(path).indexOf('.') >= 0
                            && !ownFolders.contains(
                                    Paths.folder(Paths.trimSlashes(path)).toLowerCase(Locale.ROOT));
            if (parts[0].equals("content") && isBelow
                    || parts[0].equals("static") && isBelow && file
                    || parts[0].equals("assets") && isBelow && file) {
                return true;
            }
        }
        return false;
    }

    /** Whether a custom format, or one that a theme may define, has files of that name. */
    private boolean isWritten(String name) {
        String base = stem(name);
        boolean custom =
                settings.config().mapping("outputformats").entries().stream()
                        .map(format -> format.value())
                        .filter(Value.Mapping.class::isInstance)
                        .map(format -> (Value.Mapping) format)
                        .flatMap(format -> format.text("basename").stream())
                        .anyMatch(b -> stem(b).equals(base));
        return custom || base.equals("index") && settings.mounts().hasForeign();
    }
}
