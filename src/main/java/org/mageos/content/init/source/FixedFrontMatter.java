package org.mageos.content.init.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.init.source.SourceSchema.Trust;
import org.mageos.content.site.Site;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Value;

/**
 * The keys of front matter that a generator or theme itself reads, as its documentation has them.
 */
public final class FixedFrontMatter {

    private FixedFrontMatter() {}

    /** What the generator of a site reads of these documents. */
    public static SourceSchema of(Site site, List<Document> documents) {
        if (!site.generator().name().equals("docusaurus")) {
            return SourceSchema.NONE;
        }
        Set<String> posts = new HashSet<>();
        site.generator().routing().posts(site.documents()).forEach(d -> posts.add(d.file()));
        long found = documents.stream().filter(d -> posts.contains(d.file())).count();
        boolean isPages = documents.stream().anyMatch(d -> d.file().contains("src/pages/"));
        return isPages
                ? SourceSchema.NONE
                : named(found * 2 > documents.size() ? "docusaurus-blog" : "docusaurus-docs");
    }

    /** What one of them reads; its name is that of a resource. */
    static SourceSchema named(String name) {
        Value.Mapping schema = read(name);
        Map<String, Value> properties = new LinkedHashMap<>();
        for (Value.Entry entry : schema.mapping("properties").entries()) {
            properties.put(entry.key(), entry.value());
        }
        return new SourceSchema(
                schema.text("title").orElse(name),
                Trust.HINT,
                properties,
                schema.texts("required"),
                Map.of(),
                Map.of());
    }

    private static Value.Mapping read(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        FixedFrontMatter.class.getResourceAsStream(name + ".json"), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (Value.Mapping) JsonReader.read(text).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
