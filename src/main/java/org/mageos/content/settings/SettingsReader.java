package org.mageos.content.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mageos.content.document.MarkdownOptions.Component;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.Glob;
import org.mageos.content.value.Position;
import org.mageos.content.value.Reading;
import org.mageos.content.value.SyntaxProblem;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * Reads {@code mageos-content.yaml}. Whatever the file holds, reading goes to its end and reports
 * all that is wrong at once; what cannot be understood is left out of the settings.
 */
public final class SettingsReader {

    private static final List<String> GENERATORS =
            List.of(
                    "plain",
                    "starlight",
                    "astro",
                    "docusaurus",
                    "vitepress",
                    "hugo",
                    "zola",
                    "eleventy",
                    "mkdocs",
                    "jekyll",
                    "roq",
                    "antora",
                    "maven-site");

    private static final Pattern PROGRAM =
            Pattern.compile("\\.(?:[cm]?[jt]s|[jt]sx|php|py|rb|go|sh)$");

    private final String file;
    private final Set<String> knownRules;
    private final Problems problems;

    private SettingsReader(String file, Set<String> knownRules) {
        this.file = Objects.requireNonNull(file, "file");
        this.knownRules = new TreeSet<>(knownRules);
        this.problems = new Problems(file);
    }

    /**
     * Reads a settings file.
     *
     * @param text reads the text of the file
     * @param name its name in messages
     * @param knownRules the ids of all rules, those of other jars included
     * @throws IOException if the file is there and cannot be read; what it holds is never a reason
     */
    public static Read read(Text text, String name, Set<String> knownRules) throws IOException {
        try {
            return read(text.read(), name, knownRules);
        } catch (NoSuchFileException e) {
            return unreadable(name, "There is no such settings file");
        } catch (CharacterCodingException e) {
            return unreadable(name, "The file is not UTF-8");
        }
    }

    /** Reads the text of a file. */
    public interface Text {
        String read() throws IOException;
    }

    private static Read unreadable(String name, String message) {
        Problems problems = new Problems(name);
        problems.report(Position.START, message);
        return new Read(Settings.NONE, problems.errors(), "");
    }

    /** Reads the text of a settings file. */
    public static Read read(String text, String name, Set<String> knownRules) {
        return new SettingsReader(name, knownRules).read(text);
    }

    /**
     * What a settings file says, and what is wrong with it.
     *
     * @param settings the settings, without what is wrong
     * @param errors what is wrong, in the order of the file; empty if nothing is
     * @param text the file's text; empty if it could not be read
     */
    public record Read(Settings settings, List<RunError> errors, String text) {

        /** There is no settings file. */
        public static final Read NONE = new Read(Settings.NONE, List.of(), "");

        public Read {
            Objects.requireNonNull(settings, "settings");
            errors = List.copyOf(errors);
            Objects.requireNonNull(text, "text");
        }

        /** Lays other settings over these. */
        Read under(Settings other, List<RunError> itsErrors) {
            List<RunError> all = new ArrayList<>(errors);
            all.addAll(itsErrors);
            return new Read(settings.under(other), all, text);
        }
    }

    /**
     * Reads settings that do not stand in a settings file.
     *
     * @param name what holds them, for messages
     */
    static Read read(Value.Mapping value, String name, Set<String> knownRules) {
        SettingsReader reader = new SettingsReader(name, knownRules);
        Settings settings =
                reader.root(value).keys(reader::settings).orElseGet(() -> Settings.NONE);
        return new Read(settings, reader.problems.errors(), "");
    }

    private Read read(String text) {
        String yaml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Reading reading = YamlReader.readBounded(yaml, 0, yaml.length(), TextLines.of(yaml), false);
        for (SyntaxProblem problem : reading.problems()) {
            problems.report(problem.position(), Wording.sentence(problem.message()));
        }
        Settings settings =
                root(reading.value()).keys(this::settings).orElseGet(() -> Settings.NONE);
        WrittenFiles.check(settings, problems);
        return new Read(settings, problems.errors(), text);
    }

    private Setting root(Value value) {
        // Nothing but comments behind a '---' is one empty value, and as fine as an empty file.
        boolean empty = value instanceof Value.Scalar scalar && scalar.value() == null;
        Value root = empty ? Value.Mapping.EMPTY : value;
        return new Setting(file, root.position(), root, problems);
    }

    private Settings settings(Keys keys) {
        CollectionNames collections = new CollectionNames(keys.namesBelow("collections"));
        return new Settings(
                Optional.of(file),
                keys.find("site")
                        .flatMap(site -> site.keys(SiteReader::read))
                        .orElse(SiteSettings.NONE),
                keys.find("generator").flatMap(SettingsReader::generator),
                keys.map("aliases", SettingsReader::alias),
                keys.list("public", ContentPath::of),
                keys.list("redirects", SettingsReader::redirects),
                keys.all("collections", new CollectionReader(collections)::read),
                keys.items("routes", new RouteReader(collections)::read),
                keys.items("feeds", new FeedReader(collections)::read),
                keys.find("feedIds").flatMap(file -> file.sourced(this::ledger)),
                keys.find("previousSitemap").flatMap(file -> file.sourced(ContentPath::of)),
                keys.find("sitemap").flatMap(new SitemapReader(collections)::read),
                keys.find("llms")
                        .flatMap(new LlmsReader(collections)::read)
                        .orElse(LlmsSettings.DEFAULT),
                keys.find("external")
                        .flatMap(external -> external.keys(ExternalReader::read))
                        .orElse(ExternalSettings.DEFAULT),
                keys.items("sites", LinkedSiteReader::read),
                keys.map("rules", this::severity),
                keys.items("overrides", this::override),
                keys.list("exclude", Glob::of),
                new IgnoreReader(file, knownRules).read(keys),
                keys.map("components", SettingsReader::component),
                keys.find("wikiLinks").flatMap(Setting::flag).orElse(false),
                Optional.empty());
    }

    private static Optional<Sourced<String>> generator(Setting setting) {
        return setting.oneOf(GENERATORS, name -> name)
                .map(generator -> new Sourced<>(generator, setting.value().position()));
    }

    private static Optional<Sourced<String>> alias(Setting setting) {
        if (setting.key().isBlank() || setting.key().endsWith("/")) {
            setting.reportKey(
                    Wording.quote(setting.key())
                            + " is not an alias: write what stands in front of the '/', such as"
                            + " '~'");
            return Optional.empty();
        }
        return setting.sourced(ContentPath::of);
    }

    private static String redirects(String text) {
        String file = ContentPath.of(text);
        if (PROGRAM.matcher(file).find()) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " is a program, which is never run: name a file of data that it"
                            + " reads, such as redirects.json");
        }
        return file;
    }

    private String ledger(String text) {
        String ledger = ContentPath.of(text);
        if (!ledger.endsWith(".yaml") && !ledger.endsWith(".yml")) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is not the name of a YAML file, such as feed-ids.yaml");
        }
        if (ledger.equals(file)) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " holds these settings: name another file, such as feed-ids.yaml");
        }
        return ledger;
    }

    private Optional<Severity> severity(Setting setting) {
        if (!knownRules.contains(setting.key())) {
            setting.reportKey(Wording.unknown("rule", setting.key(), knownRules));
            return Optional.empty();
        }
        return setting.oneOf(List.of(Severity.values()), Severity::word);
    }

    private Optional<RuleOverride> override(Setting setting) {
        return setting.keys(
                keys ->
                        new RuleOverride(
                                keys.require("files", "the files it holds for").stream()
                                        .flatMap(files -> files.items().stream())
                                        .flatMap(file -> file.parsed(Glob::of).stream())
                                        .toList(),
                                keys.require("rules", "the severities there")
                                        .map(rules -> keys.map("rules", this::severity))
                                        .orElse(Map.of())));
    }

    private static Optional<Component> component(Setting setting) {
        return setting.keys(keys -> Component.of(keys.texts("links"), keys.texts("images")));
    }
}
