package org.mageos.content.generator.hugo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mageos.content.url.Paths;
import org.mageos.content.url.VersionAliases;

/**
 * Finds the page that a reference names, as {@code ref}, {@code relref} and {@code GetPage} do:
 * relative to the page, from the root of the content, or by a name that is there once.
 *
 * @see <a href="https://gohugo.io/methods/page/getpage/">the order of Hugo's search</a>
 */
final class PageLookup {

    private final HugoSettings settings;
    private final ContentIndex index;
    private final Set<String> languages;

    /** By the key of the language; made when the first reference finds no page. */
    private final Map<String, VersionAliases> aliases = new ConcurrentHashMap<>();

    /** What a reference names. */
    sealed interface Found {

        /** A file. */
        record Page(ContentFile file) implements Found {}

        /** A list that no file makes, by its logical path. */
        record Listing(String key) implements Found {}

        /** Several pages. */
        record Several(List<ContentFile> files) implements Found {}

        /** Nothing. */
        record None() implements Found {}
    }

    private static final Found NONE = new Found.None();

    PageLookup(HugoSettings settings, ContentIndex index) {
        this.settings = settings;
        this.index = index;
        this.languages = new HashSet<>();
        settings.languages().forEach(language -> languages.add(language.key()));
    }

    /**
     * Looks a reference up.
     *
     * @param from the document that it stands in; empty if it is not one of the content
     * @param language the language in which the page is wanted
     * @param reference the path, decoded, without fragment
     * @param byName whether a name alone is looked for in all folders
     */
    Found find(Optional<ContentFile> from, String language, String reference, boolean byName) {
        String ref = Paths.withoutSlashesAtEnd(reference);
        boolean extension = Paths.lastSegment(ref).indexOf('.') >= 0;
        if (extension) {
            return find(from, language, ref, ref, byName);
        }
        if (ref.isEmpty()) {
            return find(from, language, ref, "/_index.md", byName);
        }
        if (ref.endsWith("/index")) {
            Found found = find(from, language, ref, ref + "/index.md", byName);
            return found.equals(NONE) ? find(from, language, ref, ref + ".md", byName) : found;
        }
        return find(from, language, ref, ref + ".md", byName);
    }

    private Found find(
            Optional<ContentFile> from,
            String language,
            String written,
            String ref,
            boolean byName) {
        if (from.isPresent() && !ref.startsWith("/")) {
            Found found = at(language, relativeTo(from.get(), written, ref));
            if (!found.equals(NONE)) {
                return found;
            }
            Optional<Found> byFile = byFile(from.get(), language, written);
            if (byFile.isPresent()) {
                return byFile.get();
            }
        }
        if (ref.startsWith(".")) {
            return NONE;
        }
        Found found = at(language, Rooted.path("/" + ref));
        if (!found.equals(NONE) || !byName || written.indexOf('/') >= 0) {
            return found;
        }
        List<ContentFile> named = index.named(language, key("/" + ref).substring(1));
        return named.size() > 1
                ? new Found.Several(named)
                : named.isEmpty() ? NONE : new Found.Page(named.get(0));
    }

    /** Whether versions before 0.123 take the one name behind a slash for that of any page. */
    boolean wasFoundByName(String language, String reference) {
        return reference.startsWith("/")
                && !find(Optional.empty(), language, reference.substring(1), true).equals(NONE);
    }

    /** Whether there would be a page if a folder like {@code latest} were a copy of a version. */
    boolean mayBeOfVersion(String language, String reference) {
        String written = Paths.withoutSlashesAtEnd(reference);
        return aliases.computeIfAbsent(language, this::aliases)
                .mayHave(key(written.startsWith("/") ? written : "/" + written));
    }

    private VersionAliases aliases(String language) {
        return new VersionAliases(index.pages(language).stream().map(ContentFile::key).toList());
    }

    /** A path from the folder of a page; {@code ../a.md} starts from a bundle's own folder. */
    private static String relativeTo(ContentFile from, String written, String ref) {
        boolean fromFile =
                written.startsWith("../") && Paths.lastSegment(written).indexOf('.') >= 0;
        boolean leaf = from.type() == ContentFile.Type.LEAF;
        return Rooted.path((fromFile && leaf ? from.key() : from.folder()) + "/" + ref);
    }

    /** With an extension, the name of a real file beside the document's is taken, too. */
    private Optional<Found> byFile(ContentFile from, String language, String written) {
        if (Paths.lastSegment(written).indexOf('.') < 0) {
            return Optional.empty();
        }
        return Paths.normalize(Paths.folder(from.file()) + "/" + written)
                .flatMap(index::file)
                .flatMap(file -> index.page(language, file.key()))
                .map(Found.Page::new);
    }

    private Found at(String language, String path) {
        String key = key(path);
        Optional<ContentFile> page = index.page(language, key);
        if (page.isPresent()) {
            return new Found.Page(page.get());
        }
        boolean listing =
                key.equals("/")
                        || key.indexOf('/', 1) < 0 && index.hasPagesIn(language, key)
                        || isOfTaxonomy(language, key);
        return listing ? new Found.Listing(key) : NONE;
    }

    private boolean isOfTaxonomy(String language, String key) {
        Set<String> taxonomies =
                settings
                        .language(language)
                        .orElse(settings.mainLanguage())
                        .taxonomies()
                        .values()
                        .stream()
                        .map(name -> ContentName.normalized("/" + name))
                        .collect(Collectors.toSet());
        int end = key.indexOf('/', 1);
        return taxonomies.contains(end < 0 ? key : key.substring(0, end));
    }

    /** The logical path of a path with an extension, and maybe a language. */
    private String key(String path) {
        ContentName name =
                ContentName.of(ContentName.normalized(Paths.trimSlashes(path)), languages);
        if (!name.isPage()) {
            return ContentName.normalized("/" + Paths.trimSlashes(path));
        }
        boolean bundle = name.isLeaf() || name.isBranch();
        String folder = name.folder().toLowerCase(Locale.ROOT);
        return "/" + (bundle ? folder : Paths.join(folder, name.base()));
    }
}
