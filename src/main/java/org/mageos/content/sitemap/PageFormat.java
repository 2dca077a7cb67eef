package org.mageos.content.sitemap;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.output.XmlWriter;
import org.mageos.content.value.Moment;

/**
 * Pages, each with its images and its translations. Neither {@code changefreq} nor {@code
 * priority}: search engines read none of them.
 *
 * @param site the URL that all pages are below
 */
record PageFormat(URI site) implements EntryFormat<SitemapUrl> {

    /** As many as Google reads for a page. */
    private static final int MAX_IMAGES = 1_000;

    private static final Root ROOT =
            new Root(
                    "urlset",
                    List.of(
                            "image",
                            "http://www.google.com/schemas/sitemap-image/1.1",
                            "xhtml",
                            "http://www.w3.org/1999/xhtml"));

    @Override
    public Root root() {
        return ROOT;
    }

    @Override
    public Optional<Written.Reason> problem(SitemapUrl page) {
        return PageUrl.problem(page.loc(), site);
    }

    @Override
    public URI loc(SitemapUrl page) {
        return page.loc();
    }

    @Override
    public Optional<Moment> lastModified(SitemapUrl page) {
        return page.lastModified().filter(EntryFormat::isWritable);
    }

    @Override
    public void write(SitemapUrl page, XmlWriter xml) throws IOException {
        xml.open("url").element("loc", PageUrl.text(page.loc()));
        Optional<Moment> lastModified = lastModified(page);
        if (lastModified.isPresent()) {
            xml.element("lastmod", lastModified.get().toString());
        }
        writeImages(page.images(), xml);
        writeAlternates(page, xml);
        xml.close();
    }

    private static void writeImages(List<URI> images, XmlWriter xml) throws IOException {
        int count = 0;
        for (URI image : images) {
            if (count < MAX_IMAGES && PageUrl.isNameable(image)) {
                count++;
                xml.open("image:image").element("image:loc", PageUrl.text(image)).close();
            }
        }
    }

    /**
     * What cannot be listed as a page is no alternate of another, either: each must link back. For
     * the same reason a page that is not among its own alternates has none, and one that is alone
     * among them needs none.
     */
    private static void writeAlternates(SitemapUrl page, XmlWriter xml) throws IOException {
        String loc = PageUrl.text(page.loc());
        Map<String, String> alternates = new LinkedHashMap<>();
        page.alternates()
                .forEach(
                        (language, url) -> {
                            if (PageUrl.isNameable(url)) {
                                alternates.put(language, PageUrl.text(url));
                            }
                        });
        if (!alternates.containsValue(loc) || alternates.values().stream().allMatch(loc::equals)) {
            return;
        }
        for (Map.Entry<String, String> alternate : alternates.entrySet()) {
            xml.empty(
                    "xhtml:link",
                    "rel",
                    "alternate",
                    "hreflang",
                    alternate.getKey(),
                    "href",
                    alternate.getValue());
        }
    }
}
