package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.generator.AsciidocTexts;
import org.mageos.content.generator.InclusionBase;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.XrefUrls;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * What the plugin jekyll-asciidoc makes of AsciiDoc: pages without front matter, whose attributes
 * that start with {@code page-} are their data. Immutable.
 *
 * <p>The source: {@code converter.rb} and {@code integrator.rb} of jekyll-asciidoc 3.0.
 */
final class JekyllAsciidoc implements AsciidocTexts.Conversion {

    static final String PLUGIN = "jekyll-asciidoc";

    private static final String SETTINGS = "asciidoc";
    private static final String PROCESSOR = "asciidoctor";

    private static final String OF_DOCUMENT = ":docdir";
    private static final String SETTING = "_config.yml says 'base_dir: :docdir' under asciidoctor";

    private static final Pattern REFERENCE = Pattern.compile("(\\\\?)\\{(\\w[\\w-]*)}");

    private final SiteFolder site;
    private final JekyllConfig config;
    private final FileTree tree;
    private final boolean isUsed;
    private final Set<String> extensions;
    private final boolean isComplete;

    /** Where inclusions of pages start; empty if it is the folder in which Jekyll runs. */
    private final Optional<String> baseDir;

    /** Whether inclusions stay in that folder. */
    private final boolean isSafe;

    private final Map<String, Setting> attributes;

    /**
     * @param site the folder of the settings, in which Jekyll runs
     */
    JekyllAsciidoc(SiteFolder site, JekyllConfig config, JekyllPlugins plugins, FileTree tree) {
        this.site = site;
        this.config = config;
        this.tree = tree;
        Value.Mapping settings = config.data().mapping(SETTINGS);
        Value.Mapping processor = config.data().mapping(PROCESSOR);
        this.isUsed =
                plugins.has(PLUGIN)
                        || !settings.entries().isEmpty()
                        || !processor.entries().isEmpty();
        String written = settings.text("ext").orElse("asciidoc,adoc,ad").toLowerCase(Locale.ROOT);
        this.extensions = Set.of(("." + written.replace(",", ",.")).split(","));
        this.isComplete = !plugins.programs().extendAsciidoctor();
        this.baseDir = processor.text("base_dir");
        this.isSafe = processor.text("safe").filter(mode -> !mode.equals("safe")).isEmpty();
        this.attributes = attributes(List.of(settings, processor));
    }

    private Map<String, Setting> attributes(List<Value.Mapping> settings) {
        Map<String, Setting> all = new HashMap<>();
        String base = config.baseurl();
        String root = AsciidocOptions.ROOT + "/" + site.name("");
        Map.of("env", "site", "site-gen", "jekyll", "builder", "jekyll")
                .forEach(
                        (name, value) -> {
                            all.put(name, Setting.hard(value));
                            all.put(name + "-" + value, Setting.hard(""));
                        });
        Map.of("idprefix", "", "idseparator", "-", "site-root", root)
                .forEach((name, value) -> all.put(name, Setting.hard(value)));
        all.put("site-source", Setting.hard(Paths.join(root, config.source())));
        all.put("site-destination", Setting.hard(Paths.join(root, config.destination())));
        all.put("site-baseurl", optional(config.data().text("baseurl")));
        all.put("site-url", optional(config.data().text("url")));
        all.put("linkattrs", Setting.soft(""));
        for (String name : List.of("jekyll-version", "outpath", "page-layout")) {
            all.put(name, Setting.VARYING);
        }
        if (!baseDir.equals(Optional.of(OF_DOCUMENT))) {
            all.put("docdir", baseDir.isEmpty() ? Setting.hard(root) : Setting.VARYING);
        }
        settings.stream()
                .flatMap(one -> one.get("attributes").stream())
                .forEach(value -> addTo(all, value));
        Optional.ofNullable(all.get("imagesdir"))
                .flatMap(Setting::value)
                .filter(folder -> folder.startsWith("/"))
                .ifPresent(folder -> all.put("imagesdir", Setting.hard(base + folder)));
        return Map.copyOf(all);
    }

    private static Setting optional(Optional<String> value) {
        return value.map(Setting::hard).orElse(Setting.UNSET);
    }

    /** A list of {@code name=value}, or values by name. */
    private static void addTo(Map<String, Setting> all, Value value) {
        if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> addTo(all, entry.key(), setting(entry.value())));
            return;
        }
        for (Value item : value.items()) {
            if (item instanceof Value.Scalar scalar) {
                String[] parts = scalar.text().split("=", 2);
                addTo(all, parts[0], Optional.of(parts.length > 1 ? parts[1] : ""));
            }
        }
    }

    private static Optional<String> setting(Value value) {
        if (!(value instanceof Value.Scalar scalar)
                || scalar.value() == null
                || Boolean.FALSE.equals(scalar.value())) {
            return Optional.empty();
        }
        return Optional.of(Boolean.TRUE.equals(scalar.value()) ? "" : scalar.text());
    }

    private static void addTo(Map<String, Setting> all, String key, Optional<String> value) {
        String name = key.replace("!", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("-")) {
            all.remove(name.substring(1));
        } else if (name.length() < key.length() || value.isEmpty()) {
            all.put(name, Setting.UNSET);
        } else {
            all.put(name, Setting.written(resolved(value.get(), all)));
        }
    }

    /** Values may name attributes that stand before them. */
    private static String resolved(String text, Map<String, Setting> known) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1).isEmpty()
                                                ? Optional.ofNullable(known.get(found.group(2)))
                                                        .flatMap(Setting::value)
                                                        .orElse(found.group())
                                                : found.group().substring(1)));
    }

    /** Whether a file with an extension, which starts with a dot, is a page without more ado. */
    boolean isPage(String extension) {
        return converts(extension)
                && !config.data().mapping(SETTINGS).isSet("require_front_matter_header", true);
    }

    /** Whether a page with an extension, which starts with a dot, is converted. */
    boolean converts(String extension) {
        return isUsed && extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    @Override
    public AsciidocOptions options() {
        return new AsciidocOptions(attributes, isComplete, AsciidocOptions.Program.JEKYLL);
    }

    /**
     * What a page says of itself: values are read as YAML, and the date of the revision is that of
     * the page.
     */
    Value.Mapping data(Document page) {
        Value.Mapping data = page.frontMatter().data();
        if (!converts("." + Paths.extension(page.file()))) {
            return data;
        }
        List<Value.Entry> entries = new ArrayList<>();
        for (Value.Entry entry : data.entries()) {
            entries.add(new Value.Entry(entry.key(), entry.keyPosition(), read(entry.value())));
        }
        data.entry("revdate")
                .map(date -> new Value.Entry("date", date.keyPosition(), date.value()))
                .ifPresent(entries::add);
        return entries.isEmpty() ? data : new Value.Mapping(entries, data.position());
    }

    private static Value read(Value value) {
        boolean isList = value instanceof Value.Scalar scalar && scalar.text().startsWith("[");
        return isList
                        && YamlReader.read(((Value.Scalar) value).text()).value()
                                instanceof Value.Sequence list
                ? list
                : value;
    }

    /** A reference is a URL that Asciidoctor makes, relative to that of the page. */
    Reference xref(Document from, Use.Syntax syntax, String text) {
        return new Reference.Url(XrefUrls.of(from, attributes, syntax, text));
    }

    /** Whether what is written in Liquid is read in a page. */
    boolean readsLiquid(Document page) {
        return page.frontMatter().data().get("liquid").isPresent()
                || attributes.containsKey("page-liquid");
    }

    /**
     * What a page includes: Asciidoctor starts in the folder in which Jekyll runs, or in that which
     * the settings name, and stays within it.
     */
    @Override
    public Optional<Reference> included(String page, String target) {
        if (!isSafe || !InclusionBase.isRelative(target)) {
            return Optional.empty();
        }
        if (baseDir.isEmpty()) {
            return new InclusionBase(tree, site.name(""), true, SETTING).find(page, target);
        }
        String beside = Paths.join(Paths.folder(page), Paths.normalizeBelowRoot(target));
        return baseDir.filter(OF_DOCUMENT::equals)
                .map(base -> new Reference.File(beside, Optional.empty()));
    }
}
