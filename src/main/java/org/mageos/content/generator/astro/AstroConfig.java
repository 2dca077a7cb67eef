package org.mageos.content.generator.astro;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.script.Modules;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * What {@code astro.config.*} says. It is a program and is not run: its literals are read, and what
 * they leave open makes a link undecided.
 *
 * <p>Astro wants a default export of it. A file without any text stands for a program that is not
 * known: nothing is read from it, and nothing is doubted.
 *
 * @param file its name in the content tree; empty if there is none
 * @param text the program
 * @param script its literals
 */
record AstroConfig(String file, String text, Script script) {

    /** There is no such file. */
    static final AstroConfig NONE = new AstroConfig("", "", Script.NONE);

    /** How the files of pages are named. */
    enum Format {
        /** {@code about/index.html}. */
        DIRECTORY,
        /** {@code about.html}. */
        FILE,
        /** The one or the other, as the source has it. */
        PRESERVE
    }

    private static final List<String> NAMES =
            List.of(
                    "astro.config.mjs",
                    "astro.config.ts",
                    "astro.config.js",
                    "astro.config.cjs",
                    "astro.config.mts");

    /** The plugins that read <code>## Title {#id}</code>, without any option. */
    private static final Set<String> HEADING_IDS =
            Set.of("remark-custom-heading-id", "remark-heading-id");

    AstroConfig {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(script, "script");
    }

    /** The file that holds it. */
    static Optional<String> file(SiteFiles files, SiteFolder site) {
        return site.first(files.tree(), NAMES);
    }

    /** Reads that of a site. */
    static AstroConfig read(SiteFiles files, SiteFolder site) {
        Optional<String> file = file(files, site);
        Optional<String> text = file.isPresent() ? files.text(file.get()) : Optional.empty();
        return text.isPresent() ? of(file.get(), text.get(), Modules.of(files, file.get())) : NONE;
    }

    static AstroConfig of(String file, String text) {
        return of(file, text, Modules.NONE);
    }

    private static AstroConfig of(String file, String text, Modules modules) {
        return new AstroConfig(
                file, text, text.isBlank() ? Script.NONE : ScriptReader.read(text, modules));
    }

    /** These settings with texts that an integration sets, by their keys. */
    AstroConfig with(Map<String, String> texts) {
        List<Value.Entry> entries = new ArrayList<>();
        for (Value.Entry entry : value().entries()) {
            if (!texts.containsKey(entry.key())) {
                entries.add(entry);
            }
        }
        texts.forEach(
                (key, text) -> {
                    Position start = value().position();
                    Value value = new Value.Scalar(text, text, false, start, 0);
                    entries.add(new Value.Entry(key, start, value));
                });
        Set<String> computed = new HashSet<>(script.computed());
        computed.removeAll(texts.keySet());
        Value.Mapping all = new Value.Mapping(entries, value().position());
        return new AstroConfig(
                file,
                text,
                new Script(
                        all,
                        computed,
                        script.patterns(),
                        script.given(),
                        script.choices(),
                        script.items()));
    }

    /** Whether there is a program at all. */
    boolean isKnown() {
        return !text.isBlank();
    }

    /** Whether the program may say something at a path that its literals do not tell. */
    boolean isComputed(String path) {
        return script.isComputed(path);
    }

    Value.Mapping value() {
        return script.value();
    }

    /** The text of a single value at a dotted path. */
    Optional<String> literal(String path) {
        for (Value value : value().select(path)) {
            if (value instanceof Value.Scalar scalar && scalar.value() != null) {
                return Optional.of(scalar.text());
            }
        }
        return Optional.empty();
    }

    /** The URL of the site with its base path; empty if they are not literal. */
    Optional<URI> url() {
        Optional<String> origin = origin();
        if (origin.isEmpty() || isComputed("base")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(origin.get() + base() + "/"));
        } catch (URISyntaxException e) {
            // Astro refuses it, too.
            return Optional.empty();
        }
    }

    /** The scheme and host of the site, without a slash at the end. */
    Optional<String> origin() {
        String site = literal("site").orElse("");
        return site.matches("https?://[^/?#\\s]+/*")
                ? Optional.of(Paths.withoutSlashesAtEnd(site))
                : Optional.empty();
    }

    /** The base path, with a slash in front and none at its end; empty for the root. */
    String base() {
        String base = Paths.trimSlashes(literal("base").orElse(""));
        return base.isEmpty() ? "" : "/" + base;
    }

    Optional<TrailingSlash> trailingSlash() {
        return switch (literal("trailingSlash").orElse("")) {
            case "always" -> Optional.of(TrailingSlash.ALWAYS);
            case "never" -> Optional.of(TrailingSlash.NEVER);
            case "ignore" -> Optional.of(TrailingSlash.IGNORE);
            default -> Optional.empty();
        };
    }

    Format format() {
        return switch (literal("build.format").orElse("").toLowerCase(Locale.ROOT)) {
            case "file" -> Format.FILE;
            case "preserve" -> Format.PRESERVE;
            default -> Format.DIRECTORY;
        };
    }

    /**
     * A folder of the site that a setting names.
     *
     * @param key such as {@code srcDir}
     * @param usual its name where the setting is missing
     */
    String folder(String key, String usual) {
        return literal(key).flatMap(Paths::normalize).filter(name -> !name.isEmpty()).orElse(usual);
    }

    /** The first argument of an integration's call, if the integration is there. */
    Optional<Value.Mapping> integration(String name) {
        for (Value value : value().select("integrations")) {
            if (value instanceof Value.Mapping call && call.entry(name).isPresent()) {
                return Optional.of(call.mapping(name));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the id of a heading may be written behind it, which no Astro knows without plugins.
     */
    boolean hasHeadingIds() {
        return !Collections.disjoint(modules(), HEADING_IDS);
    }

    /** The names of the modules that it imports. */
    List<String> modules() {
        return ScriptReader.imports(text);
    }
}
