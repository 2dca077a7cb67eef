package org.mageos.content.sitemap;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mageos.content.output.XmlWriter;
import org.mageos.content.value.Moment;

/** The sitemaps of an index. An index cannot list another one: there is none among the parts. */
record IndexFormat() implements EntryFormat<IndexFormat.Part> {

    private static final Root ROOT = new Root("sitemapindex", List.of());

    @Override
    public Root root() {
        return ROOT;
    }

    @Override
    public Optional<Written.Reason> problem(Part part) {
        return Optional.empty();
    }

    @Override
    public URI loc(Part part) {
        return part.loc();
    }

    @Override
    public Optional<Moment> lastModified(Part part) {
        return part.lastModified();
    }

    @Override
    public void write(Part part, XmlWriter xml) throws IOException {
        xml.open("sitemap").element("loc", part.loc().toString());
        if (part.lastModified().isPresent()) {
            xml.element("lastmod", part.lastModified().get().toString());
        }
        xml.close();
    }

    /**
     * A sitemap.
     *
     * @param loc its URL
     * @param lastModified the latest date in it
     */
    record Part(URI loc, Optional<Moment> lastModified) {}
}
