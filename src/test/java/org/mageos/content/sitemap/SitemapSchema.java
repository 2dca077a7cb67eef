package org.mageos.content.sitemap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The XML Schemas of sitemaps.org, and what Google documents of its extensions. */
final class SitemapSchema {

    private static final Schema URLS =
            schema("/com/redfin/sitemapgenerator/sitemap.xsd", "image.xsd", "news.xsd", "link.xsd");

    private static final Schema INDEX = schema("/com/redfin/sitemapgenerator/siteindex.xsd");

    private SitemapSchema() {}

    /** Throws if a document is not valid. */
    static void validateSitemap(byte[] xml) throws IOException, SAXException {
        URLS.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    /** Throws if a document is not valid. */
    static void validateIndex(byte[] xml) throws IOException, SAXException {
        INDEX.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Schema schema(String... resources) {
        Source[] sources =
                Stream.of(resources)
                        .map(SitemapSchema.class::getResource)
                        .map(url -> new StreamSource(Objects.requireNonNull(url).toString()))
                        .toArray(Source[]::new);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
