package org.mageos.content.generator.sign;

import static org.mageos.content.generator.sign.Clue.dependency;
import static org.mageos.content.generator.sign.Clue.file;
import static org.mageos.content.generator.sign.Sign.Relative.NAME;
import static org.mageos.content.generator.sign.Sign.Relative.OPEN;

import java.util.List;

/** The generators that are written in JavaScript, and the hosts that read a repository. */
final class WebSigns {

    private static final String JS = "{js,mjs,cjs,ts,mts}";

    /** The more special ones first. */
    static final List<SignRow> ALL =
            List.of(
                    SignRow.of(
                                    "Nextra",
                                    dependency("nextra"),
                                    file("next.config." + JS).saying("nextra("))
                            .serving("public"),
                    SignRow.of(
                                    "Fumadocs",
                                    dependency("fumadocs-mdx", "fumadocs-core"),
                                    file("source.config.{ts,js}").saying("defineDocs"))
                            .serving("public"),
                    SignRow.of(
                                    "Next.js",
                                    file("next.config." + JS),
                                    dependency("next")
                                            .beside("app", "pages", "src/app", "src/pages"))
                            .serving("public"),
                    SignRow.of("Docus", dependency("docus", "@nuxt-themes/docus"))
                            .serving("public"),
                    SignRow.of(
                                    "Nuxt",
                                    file("nuxt.config." + JS),
                                    file("content.config.{ts,js,mjs}").saying("@nuxt/content"))
                            .serving("public", "static"),
                    SignRow.of("Gatsby", file("gatsby-config." + JS))
                            .serving("static")
                            .relative(OPEN),
                    SignRow.of(
                                    "React Static",
                                    file("static.config.js").saying("getRoutes", "plugins"))
                            .serving("public"),
                    SignRow.of("Docz", file("doczrc." + JS)).serving("public"),
                    SignRow.of("Gridsome", file("gridsome.config.js")).serving("static"),
                    SignRow.of(
                                    "SvelteKit",
                                    dependency("@sveltejs/kit").beside("src/routes"),
                                    file("svelte.config.{js,ts,mjs}").beside("src/routes"))
                            .serving("static"),
                    SignRow.of(
                                    "React Router",
                                    file("remix.config." + JS),
                                    file("react-router.config." + JS),
                                    dependency("@remix-run/dev").beside("app/routes"))
                            .serving("public"),
                    SignRow.of("SolidStart", file("app.config." + JS).saying("@solidjs/start"))
                            .serving("public"),
                    SignRow.of(
                                    "Qwik City",
                                    dependency("@builder.io/qwik-city", "@qwik.dev/router")
                                            .beside("src/routes"))
                            .serving("public"),
                    SignRow.of("Marko Run", dependency("@marko/run").beside("src/routes"))
                            .serving("public"),
                    SignRow.of("Analog", dependency("@analogjs/platform")).serving("public"),
                    SignRow.of(
                                    "VuePress",
                                    file(".vuepress/config." + JS),
                                    file(".vuepress/theme/index." + JS))
                            .serving(".vuepress/public")
                            .pages(""),
                    SignRow.of("Rspress", file("rspress.config." + JS))
                            .serving("docs/public")
                            .pages("docs"),
                    SignRow.of(
                                    "Docsify",
                                    file("index.html")
                                            .saying("$docsify", "docsify@", "docsify.min.js")
                                            .saying("alias:", "nameLink:"))
                            .serving("")
                            .pages("")
                            .relative(OPEN),
                    SignRow.of(
                                    "Docsify",
                                    file("index.html")
                                            .saying("$docsify", "docsify@", "docsify.min.js"))
                            .serving("")
                            .pages("")
                            .relative(NAME),
                    SignRow.of(
                                    "dumi",
                                    file(".dumirc.{ts,js}"),
                                    file(".umirc.{ts,js}").saying("dumi"))
                            .serving("public"),
                    SignRow.of("Lume", file("_config.{ts,js}").saying("lume")).relative(OPEN),
                    SignRow.of("Vocs", file("vocs.config." + JS)).serving("public"),
                    SignRow.of(
                                    "Hexo",
                                    file("package.json").saying("\"hexo\":"),
                                    file("scaffolds/post.md"),
                                    // A theme, whose settings have the same name.
                                    file("_config.yml")
                                            .beside(
                                                    "layout/{_layout,layout}.{swig,njk,ejs,pug}",
                                                    "layout/{_partial,_partials,includes}"),
                                    file("_config.yml")
                                            .saying(
                                                    "new_post_name:",
                                                    "archive_dir:",
                                                    "category_dir:"))
                            .in("source")
                            .serving("source")
                            .pages("source")
                            .no("jekyll")
                            .templates("scaffolds"),
                    SignRow.of("Metalsmith", file("metalsmith.{js,json,mjs}")).withOwnLabels(),
                    SignRow.of("Rocket", file("{,config/}rocket.config." + JS))
                            .in("docs")
                            .pages("docs"),
                    SignRow.of(
                            "the engine of the JavaScript tutorial",
                            file("1-js/index.md").beside("2-ui")),
                    SignRow.of("Assemble", file("assemblefile.js")),
                    SignRow.of("Wintersmith", dependency("wintersmith"))
                            .serving("contents")
                            .no("hugo"),
                    SignRow.of("Guidemaker", dependency("guidemaker", "guidemaker-ember-template"))
                            .serving("public"),
                    SignRow.of("the engine of GitHub Docs", file("data/learning-tracks/README.md"))
                            .in("content"),
                    SignRow.of(
                                    "MDN's engine",
                                    file("files/en-us/web/index.md").saying("page-type:"))
                            .in("files"),
                    SignRow.of(
                                    "Mintlify",
                                    file("{docs,mint}.json").saying("mintlify.com"),
                                    file("mint.json").saying("\"navigation\""))
                            .serving("")
                            .pages(""),
                    SignRow.of("Fern", file("fern/fern.config.json"), file("fern/docs.yml"))
                            .in("fern")
                            .serving("fern"),
                    SignRow.of("Redocly", file("redocly.yaml").beside("sidebars.yaml", "content"))
                            .serving("static"),
                    SignRow.of(
                            "GitBook",
                            file(".gitbook.yaml"),
                            file("SUMMARY.md").beside(".gitbook/assets", ".gitbook/includes")),
                    SignRow.of(
                            "HonKit",
                            file("book.{json,js}")
                                    .beside("SUMMARY.md", "docs/SUMMARY.md", "LANGS.md")));

    private WebSigns() {}
}
