package org.mageos.content.sitemap;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.output.XmlWriter;
import org.mageos.content.value.Moment;

/** How the entries of one kind of sitemap are written. Stateless. */
interface EntryFormat<T> {

    /** The element around all entries. */
    Root root();

    /** Why an entry cannot be listed, if it cannot. */
    Optional<Written.Reason> problem(T entry);

    URI loc(T entry);

    /** When an entry was last changed. */
    Optional<Moment> lastModified(T entry);

    void write(T entry, XmlWriter xml) throws IOException;

    /** Whether a date has a year of four digits, as XML Schema wants it; front matter may not. */
    static boolean isWritable(Moment moment) {
        int year = moment.day().getYear();
        return year > 0 && year <= 9999;
    }

    /**
     * An element that holds entries.
     *
     * @param name its name
     * @param extensions prefixes and URLs of namespaces in turn, but for that of sitemaps
     */
    record Root(String name, List<String> extensions) {

        /** To the letter: neither https nor a slash at the end. */
        static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

        void open(XmlWriter xml) throws IOException {
            List<String> attributes = new ArrayList<>(List.of("xmlns", NAMESPACE));
            for (int i = 0; i < extensions.size(); i += 2) {
                attributes.add("xmlns:" + extensions.get(i));
                attributes.add(extensions.get(i + 1));
            }
            xml.open(name, attributes.toArray(String[]::new));
        }
    }
}
