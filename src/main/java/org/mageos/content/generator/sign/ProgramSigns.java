package org.mageos.content.generator.sign;

import static org.mageos.content.generator.sign.Clue.file;
import static org.mageos.content.generator.sign.Sign.Relative.BOOK;
import static org.mageos.content.generator.sign.Sign.Relative.MOVED;
import static org.mageos.content.generator.sign.Sign.Relative.NAME;
import static org.mageos.content.generator.sign.Sign.Relative.OPEN;
import static org.mageos.content.generator.sign.Sign.Relative.TOPIC;
import static org.mageos.content.generator.sign.Sign.Relative.VAULT;

import java.util.List;

/** The generators that are written in other languages than JavaScript, and web roots. */
final class ProgramSigns {

    /** The more special ones first. */
    static final List<SignRow> ALL =
            List.of(
                    SignRow.of("Nikola", file("conf.py").saying("BLOG_TITLE", "COMPILERS"))
                            .serving("files"),
                    SignRow.of(
                            "Sphinx",
                            file("conf.py")
                                    .saying("extensions", "project")
                                    .beside("index.{rst,md}", "contents.rst")),
                    SignRow.of("Jupyter Book", file("_toc.yml").beside("_config.yml")).no("jekyll"),
                    SignRow.of("MyST", file("myst.yml")).relative(NAME),
                    SignRow.of("Pelican", file("pelicanconf.py"), file("publishconf.py"))
                            .serving("content/extra"),
                    // Apache's infrastructure runs it.
                    SignRow.of(
                            "Pelican",
                            file("pelicanconf.yaml"),
                            file(".asf.yaml").saying("pelican:").beside("content")),
                    SignRow.of("Lektor", file("content/contents.lr")).in("content"),
                    SignRow.of("Microsoft Learn", file(".openpublishing.publish.config.json"))
                            .relative(MOVED),
                    SignRow.of("DocFX", file("docfx.json").saying("\"build\"")),
                    SignRow.of(
                                    "Maven",
                                    file("src/site/site.xml"),
                                    file("src/site/markdown/index.md{,.vm}"))
                            .in("src/site")
                            .serving("src/site/resources")
                            .relative(OPEN),
                    SignRow.of("Maven", file("content/site.xml").beside("pom.xml"))
                            .in("content")
                            .serving("content/resources")
                            .relative(OPEN),
                    SignRow.of("Jaspr", file("pubspec.yaml").saying("jaspr_content:"))
                            .serving("web"),
                    SignRow.of("JBake", file("jbake.properties"))
                            .serving("assets")
                            .pages("content"),
                    SignRow.of(
                                    "Roq",
                                    file("{pom.xml,build.gradle,build.gradle.kts}")
                                            .saying("io.quarkiverse.roq"))
                            .in("content")
                            .serving("public", "static"),
                    SignRow.of(
                                    "Writerside",
                                    file("writerside.cfg"),
                                    file("project.ihp").saying("<ihp"))
                            .relative(TOPIC),
                    SignRow.of(
                                    "mdBook",
                                    file("book.toml")
                                            .saying("[preprocessor.")
                                            .beside("src/SUMMARY.md"))
                            .in("src")
                            .serving("src")
                            .pages("src")
                            .relative(BOOK)
                            .withOwnLabels(),
                    // Other renderers write files that its own knows nothing of.
                    SignRow.of(
                                    "mdBook",
                                    file("book.toml")
                                            .saying(
                                                    "[output.pandoc",
                                                    "[output.pdf",
                                                    "[output.epub",
                                                    "[output.typst",
                                                    "[output.exerciser")
                                            .beside("src/SUMMARY.md"))
                            .in("src")
                            .serving("src")
                            .pages("src")
                            .relative(BOOK),
                    SignRow.of(
                                    "mdBook",
                                    file("book.toml").saying("[book]").beside("src/SUMMARY.md"))
                            .in("src")
                            .serving("src")
                            .pages("src"),
                    SignRow.of("mdBook", file("book.toml").saying("[book]")),
                    // A build fills it in, and the pages that it lists.
                    SignRow.of("mdBook", file("book.toml.in")).relative(OPEN),
                    SignRow.of("Cobalt", file("_cobalt.yml")).serving("").no("jekyll"),
                    SignRow.of(
                                    "Middleman",
                                    file("config.rb").saying("activate ", "set :").beside("source"))
                            .in("source")
                            .serving("source"),
                    SignRow.of("Nanoc", file("nanoc.{yaml,yml}")).in("content").serving("content"),
                    SignRow.of(
                                    "Bridgetown",
                                    file("bridgetown.config.yml"),
                                    file("config/initializers.rb").saying("Bridgetown"))
                            .in("src")
                            .serving("src")
                            .no("jekyll"),
                    SignRow.of("Hakyll", file("site.hs").saying("Hakyll")),
                    SignRow.of("Blades", file("Blades.toml")).in("content"),
                    SignRow.of(
                                    "Publish",
                                    file("Package.swift")
                                            .saying("johnsundell/publish")
                                            .beside("Content"))
                            .in("Content")
                            .serving("Resources"),
                    SignRow.of(
                                    "ExDoc",
                                    file("mix.exs").saying("extras:"),
                                    file("scripts/{docs,elixir_docs}.exs").saying("extras:"))
                            .relative(NAME),
                    SignRow.of(
                            "Elastic's docs-builder", file("{docset,_docset}.yml").saying("toc:")),
                    SignRow.of("Franklin", file("config.md").beside("_layout", "_css")).pages(""),
                    SignRow.of("Documenter", file("docs/make.jl").saying("makedocs"))
                            .in("docs/src")
                            .serving("docs/src")
                            .pages("docs/src"),
                    SignRow.of("Quarto", file("_quarto.{yml,yaml}"))
                            .serving("")
                            .pages("")
                            .relative(NAME),
                    SignRow.of("bookdown", file("_bookdown.yml")),
                    // Documents of four folders become pages of one, beside files of the first.
                    SignRow.of(
                                    "The Carpentries' sandpaper",
                                    file("config.yaml").saying("carpentry:").beside("episodes"))
                            .pages("episodes")
                            .relative(NAME),
                    SignRow.of("Daux.io", file("config.json").saying("\"clean_urls\""))
                            .relative(NAME),
                    // It finds labels and images in whatever file and folder.
                    SignRow.of("Doxygen", file("docs/Doxyfile").saying("*.md"))
                            .in("docs")
                            .relative(NAME),
                    SignRow.of("Doxygen", file("documentation/Doxyfile").saying("*.md"))
                            .in("documentation")
                            .relative(NAME),
                    SignRow.of(
                            "pkgdown", file("_pkgdown.{yml,yaml}"), file("pkgdown/_pkgdown.yml")),
                    SignRow.of("Statamic", file("please").beside("content/collections"))
                            .in("content")
                            .serving("public"),
                    SignRow.of(
                                    "Grav",
                                    file("system/config/system.yaml").beside("user/pages"),
                                    file("user/config/system.yaml").beside("user/pages"))
                            .in("user/pages")
                            .relative(NAME),
                    // Mostly the folder of the user is all that is kept.
                    SignRow.of("Grav", file("config/system.yaml").saying("pages:").beside("pages"))
                            .in("pages")
                            .relative(NAME),
                    SignRow.of("Kirby", file("kirby/bootstrap.php")).in("content"),
                    SignRow.of("Pico", file("config/config.yml").saying("content_ext"))
                            .pages("content"),
                    SignRow.of(
                                    "Jigsaw",
                                    file("bootstrap.php")
                                            .beside("source/_layouts", "source/_assets"))
                            .in("source")
                            .serving("source"),
                    SignRow.of("Sculpin", file("app/config/sculpin_kernel.yml"))
                            .in("source")
                            .serving("source"),
                    SignRow.of("Quartz", file("quartz.config.ts").beside("quartz"))
                            .in("content")
                            .serving("content")
                            .pages("content")
                            .relative(NAME)
                            .no("hugo"),
                    SignRow.of("Logseq", file("logseq/config.edn")),
                    SignRow.of("Foam", file(".foam/templates/daily-note.md")),
                    SignRow.of("Dendron", file("dendron.yml")).serving("vault", "").relative(NAME),
                    SignRow.of(
                                    "Obsidian",
                                    file("publish.js").beside("publish.css"),
                                    file(".obsidian/{app,appearance,workspace,core-plugins}.json"))
                            .relative(VAULT),
                    SignRow.of("DocC", file("*.docc")).relative(NAME),
                    SignRow.of("a wiki", file("Home.md").beside("_Sidebar.md", "_Footer.md"))
                            .pages(""),
                    // Another repository, which has the settings, publishes it, or a script copies
                    // it.
                    SignRow.of(
                                    "Hugo or Zola",
                                    file("_index.md")
                                            .topmost()
                                            .notBelow(
                                                    "hugo.{toml,yaml,yml,json}",
                                                    "config.{toml,yaml,yml,json}",
                                                    "config/_default",
                                                    "docusaurus.config.{js,mjs,cjs,ts,mts}"),
                                    file("_index.md").topmost().copiedInto("content"))
                            .relative(OPEN)
                            .no("mkdocs", "jekyll"),
                    SignRow.of(
                                    "a router in PHP",
                                    file("{public,pub,web,www,htdocs,html}/index.php")
                                            .beside("content", "pages", "docs"))
                            .serving("public", "pub", "web", "www", "htdocs", "html"),
                    SignRow.of(
                                    "a script of its own",
                                    file("{make,build,generate}_{site,website,pages}.{py,rb,pl}")
                                            .beside("templates", "content", "pages"))
                            .relative(OPEN));

    private ProgramSigns() {}
}
