package org.mageos.content.generator.mkdocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The languages of the plugin mkdocs-static-i18n, which are told by a folder or by a suffix of the
 * file's name. Names are relative to {@code docs_dir}.
 *
 * @param all the languages that are built; none without the plugin
 * @param main the language whose pages lie at the root
 * @param inFolders whether a folder tells the language
 * @param fallsBack whether the main language's page is shown where a translation is missing
 * @see <a href="https://ultrabug.github.io/mkdocs-static-i18n/">mkdocs-static-i18n</a>
 */
record I18nPlugin(List<String> all, String main, boolean inFolders, boolean fallsBack) {

    private static final I18nPlugin NONE = new I18nPlugin(List.of(), "", false, false);

    I18nPlugin {
        all = List.copyOf(all);
    }

    static I18nPlugin of(MkDocsConfig config) {
        Optional<Value.Mapping> options = config.plugin("i18n");
        if (options.isEmpty()) {
            return NONE;
        }
        List<String> all = new ArrayList<>();
        String main = "";
        for (Value item : options.get().select("languages")) {
            if (item instanceof Value.Mapping language && !language.isSet("build", false)) {
                Optional<String> locale = language.text("locale").filter(l -> !l.equals("null"));
                locale.ifPresent(all::add);
                main = language.isSet("default", true) ? locale.orElse(main) : main;
            }
        }
        return new I18nPlugin(
                all,
                main,
                options.get().text("docs_structure").filter("folder"::equals).isPresent(),
                !options.get().isSet("fallback_to_default", false));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The languages whose pages have a first segment of their own. */
    List<String> inPaths() {
        return all.stream().filter(language -> !language.equals(main)).toList();
    }

    /** The language of a file, if its name tells it. */
    Optional<String> of(String source) {
        if (inFolders) {
            int slash = source.indexOf('/');
            return Optional.of(source.substring(0, Math.max(slash, 0))).filter(all::contains);
        }
        return Optional.of(Paths.extension(Paths.withoutExtension(source))).filter(all::contains);
    }

    /** The name without what tells the language. */
    String neutral(String source) {
        Optional<String> language = of(source);
        if (language.isEmpty()) {
            return source;
        }
        if (inFolders) {
            return source.substring(language.get().length() + 1);
        }
        String stem = Paths.withoutExtension(Paths.withoutExtension(source));
        String extension = Paths.extension(source);
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    /** The path of a file in its own language. */
    String path(String source, UnaryOperator<String> ownPath) {
        return isEmpty() ? ownPath.apply(source) : path(source, of(source).orElse(main), ownPath);
    }

    /** The path of a file in one of the languages. */
    String path(String source, String language, UnaryOperator<String> ownPath) {
        String path = ownPath.apply(neutral(source));
        if (language.equals(main)) {
            return path;
        }
        return path.equals("/") ? "/" + language : "/" + language + path;
    }

    /**
     * The files that a name may mean in a document, the likeliest first.
     *
     * @param from the document
     * @param target the name, as if there were no languages
     */
    List<String> candidates(String from, String target) {
        if (isEmpty()) {
            return List.of(target);
        }
        String language = of(from).orElse(main);
        return inFolders ? inFolders(language, target) : withSuffix(language, target);
    }

    private List<String> inFolders(String language, String target) {
        Optional<String> own = of(target);
        String rest = own.isPresent() ? neutral(target) : target;
        return own.isPresent() && !own.get().equals(language)
                ? List.of(target, language + "/" + rest, main + "/" + rest, rest)
                : List.of(target, main + "/" + rest, rest);
    }

    private List<String> withSuffix(String language, String target) {
        return List.of(suffixed(target, language), suffixed(target, main), target);
    }

    private static String suffixed(String target, String language) {
        String extension = Paths.extension(target);
        return extension.isEmpty()
                ? target + "." + language
                : Paths.withoutExtension(target) + "." + language + "." + extension;
    }
}
