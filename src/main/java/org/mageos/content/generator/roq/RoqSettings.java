package org.mageos.content.generator.roq;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** What {@code application.properties} says of a site. */
final class RoqSettings {

    private static final List<String> FOLDERS = List.of("src/main/resources", "config");
    private static final String COLLECTIONS = "site.collections.";
    private static final String ATTRIBUTES = "quarkus.asciidoc.attributes.";

    /** The profile that a site is built with. */
    private static final String PROFILE = "%prod.";

    private final Map<String, String> values = new HashMap<>();

    /** The names of the collections that have settings of their own. */
    private final Set<String> configured = new HashSet<>();

    private boolean isKnown = true;

    private RoqSettings() {}

    static RoqSettings read(SiteFiles files, SiteFolder site) {
        RoqSettings settings = new RoqSettings();
        for (String folder : FOLDERS) {
            String name = site.name(folder + "/application.");
            settings.isKnown &=
                    !files.tree().hasFile(name + "yml") && !files.tree().hasFile(name + "yaml");
            if (files.tree().hasFile(name + "properties")) {
                files.text(name + "properties").ifPresent(settings::add);
            }
        }
        for (String key : settings.values.keySet()) {
            int end = key.startsWith(COLLECTIONS) ? key.indexOf('.', COLLECTIONS.length()) : -1;
            if (end >= 0) {
                settings.configured.add(key.substring(COLLECTIONS.length(), end));
            }
        }
        return settings;
    }

    private void add(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            // A wrong escape: Quarkus itself gets no further.
            isKnown = false;
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail", e);
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(key).strip();
            if (key.startsWith(PROFILE)) {
                values.put(key.substring(PROFILE.length()), value);
            } else if (!key.startsWith("%")) {
                values.putIfAbsent(key, value);
            }
        }
    }

    /** Whether all that the site says is read. */
    boolean isKnown() {
        return isKnown;
    }

    private String value(String key, String usual) {
        return values.getOrDefault(key, usual);
    }

    private boolean isSet(String key, boolean usual) {
        return Boolean.parseBoolean(value(key, Boolean.toString(usual)));
    }

    String contentFolder() {
        return value("site.content-dir", "content");
    }

    String publicFolder() {
        return value("site.public-dir", "public");
    }

    String staticFolder() {
        return value("site.static-dir", "static");
    }

    /** Whether names of files that are served lose blanks and letters beyond ASCII. */
    boolean slugifiesFiles() {
        return isSet("site.slugify-files", true);
    }

    boolean showsDrafts() {
        return isSet("site.draft", false);
    }

    /** The URL of the site with its base path, where it says which that is. */
    Optional<URI> url() {
        try {
            URI url = new URI(value("site.url", ""));
            return url.getHost() == null
                    ? Optional.empty()
                    : Optional.of(url.resolve(base() + "/"));
        } catch (URISyntaxException e) {
            // It names a value that only a build knows.
            return Optional.empty();
        }
    }

    /** The path that the site is below; empty for the root. */
    String base() {
        String path = Paths.trimSlashes(value("quarkus.http.root-path", ""));
        return path.isEmpty() ? "" : "/" + path;
    }

    /** What stands before the paths of all pages. */
    String prefix() {
        return value("site.path-prefix", "");
    }

    /** The collection of a file of the content, which is named by its first folder. */
    Optional<String> collection(String inContent) {
        int slash = inContent.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(inContent.substring(0, slash)).filter(this::isCollection);
    }

    private boolean isCollection(String name) {
        return isSet(COLLECTIONS + name, configured.contains(name) || name.equals("posts"));
    }

    /** Whether the documents of a collection have no pages. */
    boolean isHidden(String collection) {
        return isSet(COLLECTIONS + collection + ".hidden", false);
    }

    /** The collections whose pages are made of data. */
    Set<String> ofData() {
        Set<String> names = new TreeSet<>();
        for (String key : values.keySet()) {
            int end = key.indexOf(".from-data");
            if (key.startsWith(COLLECTIONS) && end > 0) {
                names.add(key.substring(COLLECTIONS.length(), end));
            }
        }
        return names;
    }

    /** The template of the URLs of a collection, or of all other pages. */
    String link(Optional<String> collection) {
        return collection.isPresent()
                ? value(COLLECTIONS + collection.get() + ".link", "/:collection/:slug/")
                : value("site.page-link", "/:path:ext");
    }

    /** The attributes that all AsciiDoc documents have, by name. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        values.forEach(
                (key, value) -> {
                    if (key.startsWith(ATTRIBUTES)) {
                        attributes.put(key.substring(ATTRIBUTES.length()).replace("\"", ""), value);
                    }
                });
        return attributes;
    }
}
