package org.mageos.content.generator.jekyll;

import java.util.List;
import java.util.regex.Pattern;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Destination;

/**
 * The {@code <base href>} that a layout of the site may set: the browser resolves relative URLs
 * against it, and not against the URL of the page. Which pages have that layout is not looked at.
 * Immutable.
 */
final class LayoutBase {

    private static final String DOUBT =
            "a relative link, which the <base> of a layout may lead elsewhere";

    private static final Pattern BASE =
            Pattern.compile("<base\\s[^>]{0,300}?\\bhref\\b", Pattern.CASE_INSENSITIVE);

    private final boolean isSet;

    private LayoutBase(boolean isSet) {
        this.isSet = isSet;
    }

    /**
     * What the templates of a site say.
     *
     * @param folders those of layouts and includes in the content tree
     */
    static LayoutBase in(SiteFiles files, List<String> folders) {
        for (String file : files.tree().files()) {
            for (String folder : folders) {
                if (file.startsWith(folder + "/")
                        && file.endsWith(".html")
                        && BASE.matcher(files.text(file).orElse("")).find()) {
                    return new LayoutBase(true);
                }
            }
        }
        return new LayoutBase(false);
    }

    /** Where nothing is at a relative URL, it cannot be said that it leads nowhere. */
    Reference doubt(Reference meant) {
        return isSet && meant instanceof Reference.Url url && isRelative(url.text())
                ? new Reference.Doubtful(url.text(), DOUBT)
                : meant;
    }

    private static boolean isRelative(String url) {
        Destination destination = Destination.parse(url);
        return destination.scheme().isEmpty()
                && destination.host().isEmpty()
                && !destination.path().isEmpty()
                && !destination.path().startsWith("/");
    }
}
