package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.pattern.Glob;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** The front matter of pages, with what lists and settings hand down. Not thread-safe. */
final class Cascade {

    private final ContentIndex index;
    private final Map<String, Document> documents;
    private final Value.Mapping config;
    private final Map<String, Value.Mapping> read = new HashMap<>();

    Cascade(ContentIndex index, Map<String, Document> documents, Value.Mapping config) {
        this.index = index;
        this.documents = documents;
        this.config = config;
    }

    /**
     * The front matter of a page.
     *
     * @param key its logical path
     * @param kind its kind, such as {@code section}
     */
    PageData of(Language language, String key, String kind) {
        List<Value.Mapping> layers = new ArrayList<>();
        Optional<ContentFile> page = index.page(language.key(), key);
        page.ifPresent(file -> layers.add(frontMatter(file)));
        String above = key;
        while (true) {
            index.page(language.key(), above)
                    .filter(file -> file.type() == ContentFile.Type.BRANCH)
                    .ifPresent(file -> addMatching(frontMatter(file), language, key, kind, layers));
            if (above.equals("/")) {
                break;
            }
            String folder = Paths.folder(above);
            above = folder.isEmpty() ? "/" : folder;
        }
        addMatching(config, language, key, kind, layers);
        return new PageData(layers);
    }

    private Value.Mapping frontMatter(ContentFile file) {
        return read.computeIfAbsent(
                file.file(),
                name -> {
                    Document document = documents.get(name);
                    return document == null
                            ? Value.Mapping.EMPTY
                            : LowerCaseKeys.of(document.frontMatter().data());
                });
    }

    private static void addMatching(
            Value.Mapping from,
            Language language,
            String key,
            String kind,
            List<Value.Mapping> layers) {
        for (Value item : from.get("cascade").map(Value::items).orElse(List.of())) {
            if (item instanceof Value.Mapping cascade) {
                Value.Mapping target =
                        LowerCaseKeys.merged(cascade.mapping("target"), cascade.mapping("_target"));
                if (matches(target, language, key, kind)) {
                    layers.add(cascade);
                    layers.add(cascade.mapping("params"));
                }
            }
        }
    }

    private static boolean matches(
            Value.Mapping target, Language language, String key, String kind) {
        return target.text("path").map(glob -> globMatches(glob, key)).orElse(true)
                && target.text("kind").map(glob -> globMatches(glob, kind)).orElse(true)
                && target.text("lang").map(glob -> globMatches(glob, language.key())).orElse(true)
                && target.text("environment").map(e -> globMatches(e, "production")).orElse(true);
    }

    /** Whether a pattern of Hugo's matches, in which a leading slash may stand in braces. */
    private static boolean globMatches(String pattern, String text) {
        String glob = pattern.toLowerCase(Locale.ROOT);
        boolean fromRoot = text.startsWith("/") && (glob.startsWith("/") || glob.startsWith("{"));
        try {
            return fromRoot
                    ? Glob.of("r" + glob).matches("r" + text)
                    : Glob.of(glob).matches(Paths.trimSlashes(text));
        } catch (IllegalArgumentException e) {
            // Hugo refuses such a pattern, or takes it for another than is written here.
            return false;
        }
    }
}
