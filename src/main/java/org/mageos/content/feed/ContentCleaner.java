package org.mageos.content.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes HTML of unknown origin fit for a feed: nothing in it runs, all of its URLs are absolute,
 * and it is what HTML parsers take for correct. Elements and attributes are kept by name, all
 * others go. Stateless.
 */
final class ContentCleaner {

    /** HTML that is odd enough to need more is not worth it. */
    private static final int MAX_PASSES = 6;

    private static final UrlResolver NONE =
            new UrlResolver() {
                @Override
                public Optional<URI> link(String destination) {
                    return Optional.empty();
                }

                @Override
                public Optional<URI> image(String destination) {
                    return Optional.empty();
                }
            };

    /**
     * Cleans HTML.
     *
     * @param html the content of a page, without {@code html} and {@code body}; as an author would
     *     write it
     * @param page the page's absolute URL, which links within the page get
     * @param resolver knows the URLs of what the page links to
     */
    public Cleaned clean(String html, URI page, UrlResolver resolver) {
        List<LeftOut> leftOut = new ArrayList<>();
        CleanWalk walk = new CleanWalk(new ContentUrls(page, resolver), leftOut::add);
        String clean = walk.clean(html);
        // Without an element between them two others may stand where a parser separates them.
        for (int pass = 1; walk.isRestructured() && pass < MAX_PASSES; pass++) {
            walk = new CleanWalk(new ContentUrls(page, NONE), ignored -> {});
            String again = walk.clean(clean);
            if (again.equals(clean)) {
                break;
            }
            clean = again;
        }
        return new Cleaned(clean, leftOut);
    }

    /**
     * The beginning of the text, for a summary: that of the first paragraphs, or of everything if
     * there are none. What is too long ends with a whole word and an ellipsis.
     *
     * @param html cleaned HTML
     * @param maxChars the greatest length of the result in UTF-16 code units; at least 2
     * @return plain text in one line; empty if there is no text
     */
    public static String excerpt(String html, int maxChars) {
        return Excerpt.of(html, maxChars);
    }
}
