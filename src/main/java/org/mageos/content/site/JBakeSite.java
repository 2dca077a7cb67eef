package org.mageos.content.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.site.AsciidocBuild.Output;
import org.mageos.content.url.Paths;

/**
 * What {@code jbake.properties} says of the AsciiDoc of a site: a page lies where its document does
 * in the content, beside all files there that are none.
 *
 * <p>The source: {@code Crawler.java} and {@code AsciidoctorEngine.java} of JBake 2.6.
 */
final class JBakeSite {

    static final String SETTINGS = "jbake.properties";

    private final Properties settings = new Properties();
    private final String folder;

    /**
     * @param folder that of the settings
     */
    JBakeSite(String text, String folder) {
        this.folder = folder;
        try {
            settings.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            // A wrong escape: what stands before it was read, and JBake itself gets no further.
            settings.remove("asciidoctor.attributes");
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail", e);
        }
    }

    Optional<AsciidocBuild> build() {
        boolean isPlain =
                !Boolean.parseBoolean(value("uri.noExtension", "false"))
                        && value("output.extension", ".html").equals(".html");
        List<Output> outputs =
                isPlain ? List.of(new Output(Optional.empty(), true, true)) : List.of();
        return Paths.normalize(Paths.join(folder, value("content.folder", "content")))
                .map(content -> new AsciidocBuild(content, options(), false, outputs));
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
