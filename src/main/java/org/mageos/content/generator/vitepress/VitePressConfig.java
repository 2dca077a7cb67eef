package org.mageos.content.generator.vitepress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.script.TextFunction;
import org.mageos.content.pattern.Glob;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the settings of a VitePress site say about its files and URLs.
 *
 * @param sources the folder of the sources
 * @param sourcesAreOpen whether it may be another one
 * @param excluded the files below it that are no pages
 * @param output the folder that the built site is written to, in the content tree
 * @param base the path that the site is below, without a slash at its end; empty for the root
 * @param baseIsOpen whether it may be another one
 * @param cleanUrls whether links to pages are without {@code .html}
 * @param rewrites where pages are moved
 * @param ignored which dead links are left alone
 * @param slugify how ids are made of headings, if not in VitePress's way
 * @param slugsAreOpen whether ids may be made in a way that is not known
 * @param hasFootnotes whether there are footnotes, which a plugin brings
 * @param hasMath whether {@code $…$} is math
 * @param written which files programs may write beside the pages
 * @param menus the links of the theme's menus
 * @param title the title
 * @param language the language
 * @param languages the folders of the other languages
 * @param host the URL that the sitemap is made with
 */
record VitePressConfig(
        SiteFolder sources,
        boolean sourcesAreOpen,
        List<Glob> excluded,
        String output,
        String base,
        boolean baseIsOpen,
        boolean cleanUrls,
        Rewrites rewrites,
        IgnoredLinks ignored,
        Optional<TextFunction> slugify,
        boolean slugsAreOpen,
        boolean hasFootnotes,
        boolean hasMath,
        AddedFiles written,
        List<MenuLink> menus,
        Optional<String> title,
        Optional<String> language,
        List<String> languages,
        Optional<String> host) {

    private static final String ANCHOR = "markdown.anchor";

    VitePressConfig {
        Objects.requireNonNull(sources, "sources");
        excluded = List.copyOf(excluded);
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(rewrites, "rewrites");
        Objects.requireNonNull(ignored, "ignored");
        Objects.requireNonNull(slugify, "slugify");
        Objects.requireNonNull(written, "written");
        menus = List.copyOf(menus);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        languages = List.copyOf(languages);
        Objects.requireNonNull(host, "host");
    }

    static VitePressConfig of(ConfigPrograms programs, SiteFolder site) {
        String sources = folder(site, programs.text("srcDir").orElse("."));
        String base = Paths.trimSlashes(programs.text("base").orElse(""));
        Optional<TextFunction> slugify = slugify(programs);
        return new VitePressConfig(
                SiteFolder.of(sources),
                programs.isOpen("srcDir"),
                globs(programs),
                folder(site, programs.text("outDir").orElse(".vitepress/dist")),
                base.isEmpty() ? "" : "/" + base,
                programs.isOpen("base"),
                programs.isTrue("cleanUrls"),
                Rewrites.of(programs),
                IgnoredLinks.of(programs),
                slugify,
                slugify.isEmpty() && slugsAreOpen(programs),
                programs.mentions("markdown-it-footnote"),
                programs.isTrue("markdown.math") || programs.mentions("markdown-it-mathjax3"),
                AddedFiles.of(programs),
                ThemeMenus.links(programs, base.isEmpty() ? "" : "/" + base),
                programs.text("title"),
                programs.text("lang").or(() -> programs.text("locales.root.lang")),
                languages(programs),
                programs.text("sitemap.hostname"));
    }

    /** A folder as the settings name it, in the content tree; the site's own if it lies outside. */
    private static String folder(SiteFolder site, String written) {
        return Paths.normalize(site.name(written)).orElse(site.name(""));
    }

    private static List<Glob> globs(ConfigPrograms programs) {
        List<Glob> globs = new ArrayList<>();
        Value written = programs.get("srcExclude").orElse(Value.Mapping.EMPTY);
        for (Value item : written.items()) {
            if (item instanceof Value.Scalar scalar && scalar.value() instanceof String) {
                try {
                    globs.add(Glob.of(scalar.text()));
                } catch (IllegalArgumentException e) {
                    // A pattern in a form of its own: what it leaves out is taken for a page.
                    continue;
                }
            }
        }
        return globs;
    }

    /** The function of {@code markdown.anchor}, if nothing else there says which ids there are. */
    private static Optional<TextFunction> slugify(ConfigPrograms programs) {
        boolean alone =
                programs.get(ANCHOR).orElse(null) instanceof Value.Mapping anchor
                        && anchor.entries().isEmpty()
                        && programs.isOpen(ANCHOR + ".slugify");
        return alone ? programs.textFunction("slugify") : Optional.empty();
    }

    private static boolean slugsAreOpen(ConfigPrograms programs) {
        return programs.get(ANCHOR).isPresent()
                || programs.isOpen(ANCHOR)
                || programs.mentions("slugify");
    }

    private static List<String> languages(ConfigPrograms programs) {
        List<String> languages = new ArrayList<>();
        if (programs.get("locales").orElse(null) instanceof Value.Mapping locales) {
            for (Value.Entry locale : locales.entries()) {
                if (!locale.key().equals("root") && !locale.key().contains(":")) {
                    languages.add(Paths.trimSlashes(locale.key()));
                }
            }
        }
        return languages;
    }

    /** The folder of files that are served as they are. */
    String publicFolder() {
        return sources.name("public");
    }
}
