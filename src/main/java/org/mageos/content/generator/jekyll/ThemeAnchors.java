package org.mageos.content.generator.jekyll;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The anchors that a layout of the site's theme may give a page: a theme is a gem or another
 * repository, so that its layouts are not in the tree.
 */
final class ThemeAnchors {

    private static final String DOUBT =
            "an anchor that a layout of the theme, which is not in the tree, may have";

    /** Themes whose layouts have none that somebody links to: those of GitHub Pages, and others. */
    private static final Set<String> PLAIN =
            Set.of(
                    "architect",
                    "cayman",
                    "chirpy",
                    "dinky",
                    "hacker",
                    "just-the-docs",
                    "leap-day",
                    "merlot",
                    "midnight",
                    "minima",
                    "minimal",
                    "minimal-mistakes",
                    "modernist",
                    "primer",
                    "slate",
                    "tactile",
                    "time-machine");

    private static final Pattern REMOTE = Pattern.compile("(?:.*/)?([^/@]*)(?:@.*)?");

    private static final Pattern AFFIXES = Pattern.compile("^jekyll-theme-|-jekyll$");

    private static final Pattern PARENT =
            Pattern.compile("\\A---\\s*?\\n(?:.*\\n)*?layout:[ \\t]*[\"']?([\\w./-]+)");

    private final boolean isUnknown;

    /** The names of the layouts that the theme has no part in. */
    private final Set<String> whole = new HashSet<>();

    ThemeAnchors(SiteFiles files, String folder, JekyllConfig config) {
        this.isUnknown =
                config.data()
                        .text("remote_theme")
                        .or(() -> config.data().text("theme"))
                        .filter(theme -> !PLAIN.contains(name(theme)))
                        .isPresent();
        if (isUnknown) {
            for (String file : files.tree().filesIn(folder)) {
                String layout = Paths.withoutExtension(Paths.lastSegment(file));
                if (isWhole(files, folder, layout, new HashSet<>())) {
                    whole.add(layout);
                }
            }
        }
    }

    /** The name of a theme without what says where it is: {@code owner/jekyll-theme-x@v1}. */
    private static String name(String theme) {
        Matcher parts = REMOTE.matcher(theme.strip());
        return AFFIXES.matcher(parts.matches() ? parts.group(1) : theme).replaceAll("");
    }

    private static boolean isWhole(
            SiteFiles files, String folder, String layout, Set<String> seen) {
        Optional<String> text = files.text(folder + "/" + layout + ".html");
        if (text.isEmpty() || !seen.add(layout)) {
            return false;
        }
        Matcher parent = PARENT.matcher(text.get());
        return !parent.lookingAt() || isWhole(files, folder, parent.group(1), seen);
    }

    /**
     * Why it cannot be said that a page lacks an id; empty if it can: one like those that the page
     * has is misspelt.
     *
     * @param layout that of the page, if it names one
     * @param ids those of its text
     */
    Optional<String> doubt(Optional<String> layout, String id, Collection<String> ids) {
        boolean open =
                isUnknown
                        && layout.filter(whole::contains).isEmpty()
                        && ClosestMatch.closest(id, ids).isEmpty();
        return open ? Optional.of(DOUBT) : Optional.empty();
    }
}
