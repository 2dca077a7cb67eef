package org.mageos.content.generator.eleventy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Reading;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * The data of templates, as they inherit it: that of their own front matter first, then of the
 * files beside them, of their folders, and of their layouts.
 */
final class EleventyData {

    private static final List<String> SCRIPTS = List.of("js", "cjs", "mjs", "ts");

    private static final Pattern TEMPLATE = Pattern.compile("\\.11ty\\.\\w+$");

    /** Layouts of layouts beyond this number are a circle. */
    private static final int MAX_LAYOUTS = 20;

    private final SiteFiles files;
    private final SiteFolder site;
    private final EleventyConfig config;
    private final Map<String, Script> read = new HashMap<>();
    private final Map<String, Value.Mapping> frontMatters = new HashMap<>();

    EleventyData(SiteFiles files, SiteFolder site, EleventyConfig config) {
        this.files = files;
        this.site = site;
        this.config = config;
    }

    /**
     * What the data says about a template's URL.
     *
     * @param file the template's name within the site
     * @param stem the same without its ending
     * @param own the data of its front matter
     */
    EleventyPermalink permalink(String file, String stem, Value.Mapping own) {
        String below = below(stem);
        List<Script> sources = sources(file, stem, own);
        for (Script source : sources) {
            if (source.isComputed("eleventyComputed.permalink")) {
                return EleventyPermalink.ANYWHERE;
            }
            List<Value> computed = source.value().select("eleventyComputed.permalink");
            if (!computed.isEmpty()) {
                return EleventyPermalink.of(computed.get(0), below);
            }
        }
        for (Script source : sources) {
            Optional<Value> value = source.value().get("permalink");
            if (value.isPresent()) {
                return EleventyPermalink.of(value.get(), below);
            }
            if (source.isComputed("permalink")) {
                return EleventyPermalink.ANYWHERE;
            }
        }
        return EleventyPermalink.byDefault(below);
    }

    /**
     * Whether a template is in the collection of a tag; a program that computes its tags says no.
     *
     * @param file the template's name within the site
     * @param stem the same without its ending
     * @param own the data of its front matter
     */
    boolean isTagged(String file, String stem, Value.Mapping own, String tag) {
        return sources(file, stem, own).stream()
                .anyMatch(source -> source.value().texts("tags").contains(tag));
    }

    private String below(String stem) {
        return config.input().isEmpty() ? stem : stem.substring(config.input().length() + 1);
    }

    private List<Script> sources(String file, String stem, Value.Mapping own) {
        List<Script> sources = new ArrayList<>();
        sources.add(isScript(file) ? program(file) : Script.of(own));
        addDataFiles(stem, sources);
        for (String folder = Paths.folder(stem); !folder.isEmpty(); folder = Paths.folder(folder)) {
            addDataFiles(Paths.join(folder, Paths.lastSegment(folder)), sources);
            if (folder.equals(config.input())) {
                break;
            }
        }
        addLayouts(sources);
        return sources;
    }

    private static boolean isScript(String file) {
        return SCRIPTS.contains(Paths.extension(file));
    }

    private void addDataFiles(String stem, List<Script> sources) {
        for (String suffix : List.of(".11tydata", "")) {
            for (String extension : suffix.isEmpty() ? List.<String>of() : SCRIPTS) {
                String script = site.name(stem + suffix + "." + extension);
                if (files.tree().hasFile(script)) {
                    sources.add(program(stem + suffix + "." + extension));
                }
            }
            String json = site.name(stem + suffix + ".json");
            if (files.tree().hasFile(json)) {
                sources.add(Script.of(files.data(json)));
            }
        }
    }

    /**
     * What a program says, be it the data of templates or a template with data of its own; one that
     * names none of the keys says nothing of them.
     */
    private Script program(String file) {
        return read.computeIfAbsent(
                file,
                name -> files.text(site.name(name)).map(t -> program(name, t)).orElse(Script.NONE));
    }

    private static Script program(String file, String text) {
        boolean template = TEMPLATE.matcher(file).find();
        if (text.contains("permalink")
                || text.contains("tags")
                || template && text.contains("pagination")) {
            return template ? ScriptReader.readMember(text, "data") : ScriptReader.read(text);
        }
        return Script.NONE;
    }

    private void addLayouts(List<Script> sources) {
        Optional<String> layout = layout(sources);
        for (int i = 0; i < MAX_LAYOUTS && layout.isPresent(); i++) {
            Optional<String> file = layoutFile(layout.get());
            if (file.isEmpty()) {
                return;
            }
            Value.Mapping data = frontMatter(file.get());
            sources.add(Script.of(data));
            layout = data.text("layout");
        }
    }

    private static Optional<String> layout(List<Script> sources) {
        return sources.stream().flatMap(s -> s.value().text("layout").stream()).findFirst();
    }

    private Optional<String> layoutFile(String name) {
        List<String> candidates = new ArrayList<>();
        for (String folder : config.layouts()) {
            candidates.add(Paths.join(folder, name));
            config.formats().forEach(f -> candidates.add(Paths.join(folder, name + "." + f)));
        }
        return candidates.stream().filter(f -> files.tree().hasFile(site.name(f))).findFirst();
    }

    /** The front matter of a template, or the data of one that is a program. */
    Value.Mapping frontMatter(String file) {
        return isScript(file)
                ? program(file).value()
                : frontMatters.computeIfAbsent(
                        file,
                        name ->
                                files.text(site.name(name))
                                        .map(EleventyData::frontMatterOf)
                                        .orElse(Value.Mapping.EMPTY));
    }

    private static Value.Mapping frontMatterOf(String text) {
        int start = text.startsWith("---\n") ? 4 : text.startsWith("---\r\n") ? 5 : -1;
        int end = start < 0 ? -1 : text.indexOf("\n---", start - 1);
        if (start < 0 || end < start) {
            return Value.Mapping.EMPTY;
        }
        // What is wrong in a document's front matter is reported where the document is checked.
        Reading reading = YamlReader.read(text.substring(start, end));
        return reading.value() instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY;
    }
}
