package org.mageos.content.generator.astro;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The languages of a Starlight site.
 *
 * @param folders the languages that have a folder and a first segment of their own, in lower case
 * @param main the folder of the default language, the empty name for the root; empty if not known
 * @param isRootFilled whether the root shows the default language's pages although it is another
 *     language's
 */
record StarlightLocales(Set<String> folders, Optional<String> main, boolean isRootFilled) {

    private static final String ROOT = "root";

    StarlightLocales {
        folders = Set.copyOf(folders);
        Objects.requireNonNull(main, "main");
    }

    /**
     * The languages that the plugin's settings name; else those of Starlight's or Astro's; else
     * those that have a folder and translations of the theme.
     *
     * @param docs the folder of documents, with a slash at its end
     * @param translations the folder of the theme's translations, with a slash at its end
     */
    static StarlightLocales of(AstroSite site, FileTree tree, String docs, String translations) {
        SiteSettings declared = site.declared();
        Optional<String> language = declared.language().map(StarlightLocales::lower);
        Value.Mapping starlight =
                site.config().integration("starlight").orElse(Value.Mapping.EMPTY);
        boolean computed =
                site.config().isComputed("integrations.starlight.locales")
                        || site.config().isComputed("integrations.starlight.defaultLocale");
        if (declared.languages().isEmpty() && !computed) {
            if (!starlight.mapping("locales").entries().isEmpty()) {
                return ofTheme(starlight, language);
            }
            if (!site.locales().isEmpty()) {
                return ofAstro(site.locales(), language);
            }
        }
        Set<String> folders = new TreeSet<>();
        declared.languages().forEach(one -> folders.add(lower(one)));
        if (folders.isEmpty()) {
            for (String file : tree.files()) {
                if (file.startsWith(translations)) {
                    String name = file.substring(translations.length());
                    folders.add(lower(Paths.withoutExtension(name)));
                }
            }
        }
        folders.removeIf(folder -> !tree.hasFolder(docs + folder));
        return new StarlightLocales(folders, language.map(l -> folderOf(l, folders)), false);
    }

    private static StarlightLocales ofTheme(Value.Mapping starlight, Optional<String> language) {
        Set<String> folders = new TreeSet<>();
        starlight.mapping("locales").entries().forEach(entry -> folders.add(lower(entry.key())));
        boolean root = folders.remove(ROOT);
        Optional<String> main =
                starlight
                        .text("defaultLocale")
                        .map(key -> lower(key).equals(ROOT) ? "" : lower(key))
                        .or(() -> language.map(l -> folderOf(l, folders)))
                        .or(() -> root ? Optional.of("") : only(folders));
        return new StarlightLocales(
                folders, main, root && main.filter(folder -> !folder.isEmpty()).isPresent());
    }

    private static StarlightLocales ofAstro(Locales locales, Optional<String> language) {
        Set<String> folders = new TreeSet<>();
        locales.segments().forEach(segment -> folders.add(lower(segment)));
        Optional<String> main =
                locales.isMainPrefixed()
                        ? locales.main().map(StarlightLocales::lower)
                        : locales.main().map(segment -> "");
        return new StarlightLocales(
                folders, main.or(() -> language.map(l -> folderOf(l, folders))), false);
    }

    private static Optional<String> only(Set<String> folders) {
        return folders.size() == 1 ? folders.stream().findFirst() : Optional.empty();
    }

    private static String folderOf(String language, Set<String> folders) {
        return folders.contains(language) ? language : "";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The folder of a page's language; the empty name for the root. */
    String folderOf(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return folders.contains(first) ? first : "";
    }
}
