package org.mageos.content.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.site.AsciidocBuild.Output;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * What {@code jbake.properties} says of the documents of a site and of its AsciiDoc: a page lies
 * where its document does in the content, beside all files there that are none.
 *
 * <p>The source: {@code Crawler.java}, {@code MarkupEngine.java} and {@code AsciidoctorEngine.java}
 * of JBake 2.6.
 */
final class JBakeSite {

    static final String SETTINGS = "jbake.properties";

    private final Properties settings = new Properties();
    private final Optional<String> content;

    /**
     * @param folder that of the settings
     */
    JBakeSite(String text, String folder) {
        try {
            settings.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            // A wrong escape: what stands before it was read, and JBake itself gets no further.
            settings.remove("asciidoctor.attributes");
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail", e);
        }
        content = Paths.normalize(Paths.join(folder, value("content.folder", "content")));
    }

    /** Those of a tree whose settings can be read. */
    static List<JBakeSite> of(UnknownSites sites, ReadableFiles files, Walk walk) {
        List<JBakeSite> found = new ArrayList<>();
        for (UnknownSite site : sites.all()) {
            if (Paths.lastSegment(site.file()).equals(SETTINGS)) {
                new SiteFiles(files, walk.tree(), walk.unread())
                        .text(site.file())
                        .ifPresent(text -> found.add(new JBakeSite(text, site.folder())));
            }
        }
        return found;
    }

    Optional<AsciidocBuild> build() {
        boolean isPlain =
                !Boolean.parseBoolean(value("uri.noExtension", "false"))
                        && value("output.extension", ".html").equals(".html");
        List<Output> outputs =
                isPlain ? List.of(new Output(Optional.empty(), true, true)) : List.of();
        return content.map(name -> new AsciidocBuild(name, options(), Optional.empty(), outputs));
    }

    /** Whether a file is one of the content. */
    boolean has(String file) {
        return content.filter(name -> file.startsWith(name + "/")).isPresent();
    }

    /** The line below the header of a document. */
    String headerSeparator() {
        return value("header.separator", "~~~~~~");
    }

    private String value(String key, String usual) {
        return settings.getProperty(key, usual).strip();
    }

    private AsciidocOptions options() {
        Map<String, Setting> attributes = new HashMap<>();
        for (String one : value("asciidoctor.attributes", "").split(",")) {
            String[] parts = one.strip().split("=", 2);
            String name = parts[0].replace("!", "").toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                boolean isUnset = name.length() < parts[0].length();
                attributes.put(
                        name,
                        isUnset
                                ? Setting.UNSET
                                : Setting.written(parts.length > 1 ? parts[1] : ""));
            }
        }
        return new AsciidocOptions(attributes, false, AsciidocOptions.Program.ASCIIDOCTOR);
    }
}
