package org.mageos.content.sitemap;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.xml.sax.SAXException;

/**
 * Reads sitemaps from a folder as a strict crawler does, which keeps nothing that is wrong, and
 * validates each.
 */
final class Crawler {

    private final Path folder;
    private final URI root;
    private final SiteMapParser parser = new SiteMapParser(true);

    Crawler(Path folder, URI root) {
        this.folder = folder;
        this.root = root;
        parser.setStrictNamespace(true);
        parser.enableExtensions();
    }

    /** What is listed, from the file that {@code robots.txt} names. */
    List<SiteMapURL> crawl(URI advertised) throws IOException, SAXException {
        AbstractSiteMap sitemap = read(advertised);
        if (!sitemap.isIndex()) {
            SitemapSchema.validateSitemap(xml(advertised));
            return List.copyOf(((SiteMap) sitemap).getSiteMapUrls());
        }
        SitemapSchema.validateIndex(xml(advertised));
        List<SiteMapURL> urls = new ArrayList<>();
        for (AbstractSiteMap part : ((SiteMapIndex) sitemap).getSitemaps(false)) {
            URI url = URI.create(part.getUrl().toString());
            if (read(url).isIndex()) {
                throw new IllegalStateException("an index in an index: " + url);
            }
            urls.addAll(crawl(url));
        }
        return urls;
    }

    List<String> locs(URI advertised) throws IOException, SAXException {
        return crawl(advertised).stream().map(url -> url.getUrl().toString()).toList();
    }

    private AbstractSiteMap read(URI url) throws IOException {
        String type = url.getPath().endsWith(".gz") ? "application/gzip" : "application/xml";
        try {
            return parser.parseSiteMap(type, Files.readAllBytes(file(url)), url.toURL());
        } catch (UnknownFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file's content, uncompressed. */
    byte[] xml(URI url) throws IOException {
        byte[] bytes = Files.readAllBytes(file(url));
        if (!url.getPath().endsWith(".gz")) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private Path file(URI url) {
        return folder.resolve(root.relativize(url).getPath());
    }
}
