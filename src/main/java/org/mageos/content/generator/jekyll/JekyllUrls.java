package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mageos.content.generator.jekyll.SourceFile.Kind;
import org.mageos.content.slug.JekyllSlugs;
import org.mageos.content.slug.JekyllSlugs.Mode;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The URLs of pages and entries, by template or by their own {@code permalink}. Immutable.
 *
 * <p>The source: {@code url.rb}, {@code drops/url_drop.rb}, {@code page.rb} and {@code document.rb}
 * of Jekyll 4.3.1.
 */
final class JekyllUrls {

    private static final Set<String> HTML = Set.of(".html", ".xhtml", ".htm");
    private static final String PAGES = "pages";

    private final JekyllConfig config;
    private final FrontMatterDefaults defaults;
    private final JekyllAsciidoc asciidoc;

    /** The languages that have folders, but for the main one; empty without such a plugin. */
    private final Set<String> languages;

    private final String mainLanguage;

    /**
     * @param polyglot whether the plugin jekyll-polyglot serves the site in several languages
     */
    JekyllUrls(JekyllConfig config, JekyllAsciidoc asciidoc, boolean polyglot) {
        this.config = config;
        this.asciidoc = asciidoc;
        this.defaults = new FrontMatterDefaults(config);
        this.languages = polyglot ? Set.copyOf(config.data().texts("languages")) : Set.<String>of();
        this.mainLanguage = config.data().text("default_lang").orElse("en");
    }

    /** The folder of the language that a file is written in; empty for the main language. */
    private String language(SourceFile file, Value.Mapping data) {
        if (languages.isEmpty()) {
            return "";
        }
        Optional<String> ofPath =
                config.isSet("lang_from_path")
                        ? Arrays.stream(file.relative().split("/"))
                                .filter(languages::contains)
                                .findFirst()
                        : Optional.empty();
        String language = text(file, data, "lang").or(() -> ofPath).orElse(mainLanguage);
        return languages.contains(language) && !language.equals(mainLanguage) ? "/" + language : "";
    }

    /** The text of a key in the front matter, or else in {@code defaults}. */
    Optional<String> text(SourceFile file, Value.Mapping data, String key) {
        return data.get(key).isPresent()
                ? data.text(key)
                : defaults.text(file, file.collection().isEmpty() ? PAGES : file.collection(), key);
    }

    /** The value of a key in the front matter of an entry, or else in {@code defaults}. */
    Optional<Value> value(SourceFile file, Value.Mapping data, String key) {
        return data.get(key).or(() -> defaults.find(file, file.collection(), key));
    }

    /** The URL of a page, or of a file that is served as it is. */
    ServedUrl page(SourceFile file, Value.Mapping data) {
        String folder = Paths.folder(file.path());
        if (file.kind() == Kind.README) {
            return new ServedUrl(folder.isEmpty() ? "/" : "/" + folder + "/", ".html");
        }
        if (!file.isRendered()) {
            return new ServedUrl("/" + file.path(), file.extension());
        }
        Optional<String> permalink = text(file, data, "permalink").filter(p -> !p.isEmpty());
        String made = made(file.extension());
        String extension = permalink.flatMap(JekyllUrls::extension).orElse(made);
        String basename = SourceFile.withoutDots(file.stem());
        String template = permalink.orElseGet(() -> pageTemplate(basename, extension));
        String url =
                template.replace(":path", "/" + folder)
                        .replace(":basename", basename)
                        .replace(":output_ext", extension);
        return new ServedUrl(
                language(file, data)
                        + UrlTemplate.sanitized(permalink.isPresent() ? Paths.decode(url) : url),
                extension);
    }

    private String pageTemplate(String basename, String extension) {
        if (!HTML.contains(extension)) {
            return "/:path/:basename:output_ext";
        }
        return basename.equals("index") ? "/:path/" : config.withSuffix("/:path/:basename");
    }

    /** A permalink may say what is made. */
    private static Optional<String> extension(String permalink) {
        String extension = Paths.extension(permalink);
        return permalink.endsWith("/") || extension.isEmpty() || extension.indexOf(':') >= 0
                ? Optional.empty()
                : Optional.of("." + extension);
    }

    private String made(String extension) {
        if (config.isMarkdown(extension) || asciidoc.converts(extension)) {
            return ".html";
        }
        return switch (extension) {
            case ".scss", ".sass" -> ".css";
            case ".coffee" -> ".js";
            default -> extension;
        };
    }

    /** The URL of a file of a collection that is served as it is. */
    ServedUrl collectionFile(SourceFile file) {
        String name = SourceFile.withoutDots(file.stem());
        String path = cleaned(file);
        String url =
                config.template(file.collection())
                        .replace(":collection", file.collection())
                        .replace(":path", path)
                        .replace(":output_ext", "")
                        .replace(":name", name)
                        .replace(":title", "");
        String clean = UrlTemplate.sanitized(url);
        String whole = Paths.withoutSlashesAtEnd(clean);
        return new ServedUrl(whole + file.extension(), file.extension());
    }

    /** The date of an entry: its own, or that of its name; empty if it has neither. */
    Optional<EntryDate> date(SourceFile file, Value.Mapping data) {
        return value(file, data, "date")
                .filter(Value.Scalar.class::isInstance)
                .flatMap(value -> EntryDate.of((Value.Scalar) value, config.zone()))
                .or(
                        () ->
                                PostName.of(file.stem())
                                        .date()
                                        .flatMap(date -> EntryDate.ofName(date, config.zone())));
    }

    /**
     * The URLs that an entry may have: the likely one first, more if the zone of the build is not
     * known; empty if its template cannot be filled.
     *
     * @param date its date, or the time of the build if it has none
     */
    List<ServedUrl> entry(SourceFile file, Value.Mapping data, EntryDate date) {
        Optional<String> permalink = text(file, data, "permalink").filter(p -> !p.isEmpty());
        String extension = permalink.flatMap(JekyllUrls::extension).orElse(made(file.extension()));
        String template = permalink.orElseGet(() -> config.template(file.collection()));
        Set<ServedUrl> urls = new LinkedHashSet<>();
        List<EntryDate> dates = new ArrayList<>(List.of(date));
        date.otherDays().stream().sorted().map(date::on).forEach(dates::add);
        for (EntryDate one : dates) {
            new UrlTemplate(name -> placeholder(name, file, data, extension), one.local())
                    .fill(template)
                    .map(
                            url ->
                                    UrlTemplate.sanitized(
                                            permalink.isPresent() ? Paths.decode(url) : url))
                    .map(url -> language(file, data) + url)
                    .ifPresent(url -> urls.add(new ServedUrl(url, extension)));
        }
        return List.copyOf(urls);
    }

    private Optional<String> placeholder(
            String name, SourceFile file, Value.Mapping data, String extension) {
        return switch (name) {
            case "title" -> Optional.of(JekyllSlugs.slugify(slug(file, data), Mode.PRETTY, true));
            case "slug" -> Optional.of(JekyllSlugs.slugify(slug(file, data), Mode.DEFAULT, false));
            case "name" -> Optional.of(JekyllSlugs.slugify(file.stem(), Mode.DEFAULT, false));
            case "path" -> Optional.of(cleaned(file));
            case "collection" -> Optional.of(file.collection());
            case "output_ext" -> Optional.of(extension);
            case "categories" ->
                    Optional.of(joined(file, data, category -> category.toLowerCase(Locale.ROOT)));
            case "slugified_categories" ->
                    Optional.of(
                            joined(
                                    file,
                                    data,
                                    category ->
                                            JekyllSlugs.slugify(category, Mode.DEFAULT, false)));
            default -> Optional.empty();
        };
    }

    private String joined(SourceFile file, Value.Mapping data, UnaryOperator<String> write) {
        Set<String> parts = new LinkedHashSet<>();
        categories(file, data).forEach(category -> parts.add(write.apply(category)));
        return String.join("/", parts);
    }

    /** The entry's own slug, or its name without date and extension. */
    String slug(SourceFile file, Value.Mapping data) {
        return text(file, data, "slug").orElseGet(() -> PostName.of(file.stem()).slug());
    }

    /** The path within the collection, without extension. */
    private static String cleaned(SourceFile file) {
        String relative = file.relative();
        String path = relative.substring(0, relative.length() - file.extension().length());
        String folder = "_" + file.collection();
        int at = path.indexOf(folder);
        return SourceFile.withoutDots(
                at < 0 ? path : path.substring(0, at) + path.substring(at + folder.length()));
    }

    /** The categories of an entry: its folders before {@code _posts}, then its own. */
    Set<String> categories(SourceFile file, Value.Mapping data) {
        Set<String> categories = new LinkedHashSet<>();
        String special = file.kind() == Kind.DRAFT ? "_drafts" : "_" + file.collection();
        int at = file.relative().indexOf(special);
        for (String folder : file.relative().substring(0, Math.max(at, 0)).split("/")) {
            if (!folder.isEmpty()) {
                categories.add(folder);
            }
        }
        for (String key : List.of("categories", "category")) {
            Optional<Value> value = value(file, data, key);
            if (value.isPresent()
                    && value.get() instanceof Value.Scalar text
                    && key.equals("categories")) {
                addWords(text.text(), categories);
            } else {
                value.map(Value::items).orElse(List.of()).stream()
                        .filter(item -> item instanceof Value.Scalar s && s.value() != null)
                        .forEach(item -> categories.add(((Value.Scalar) item).text()));
            }
        }
        categories.remove("");
        return categories;
    }

    private static void addWords(String text, Set<String> words) {
        for (String word : text.strip().split("\\s+")) {
            words.add(word);
        }
    }
}
