package org.mageos.content.generator.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.testing.ContentFolder;

/** Each row of the table of signs: what has it, and what only looks like it. */
class SignTableTest {

    /**
     * The generator, the files of a site of its, and the files of something that is none: {@code
     * name=text}, between semicolons.
     */
    private static final String ROWS =
            """
            Nextra | package.json={"dependencies":{"nextra":"4"}} | package.json={"name":"nextra"}
            Nextra | next.config.mjs=export default nextra({}) | _meta.json={}
            Fumadocs | source.config.ts=export const docs = defineDocs({}) | source.config.ts=export {}
            Fumadocs | package.json={"dependencies":{"fumadocs-core":"1"}} | content/docs/a.mdx=# A
            Next.js | next.config.ts=export default {} | next-env.d.ts=/// <reference />
            Next.js | package.json={"dependencies":{"next":"15"}}; app/page.tsx=x | package.json={"devDependencies":{"next":"15"}}
            Docus | package.json={"dependencies":{"docus":"5"}} | package.json={"dependencies":{"docusaurus-x":"1"}}
            Nuxt | nuxt.config.ts=export default {} | test/fixtures/a/nuxt.config.ts=export default {}
            Nuxt | content.config.ts=import '@nuxt/content' | content.config.ts=import 'astro:content'
            Gatsby | gatsby-config.js=module.exports = {} | starters/blog/gatsby-config.js=module.exports = {}
            Docz | doczrc.js=export default {} | examples/a/doczrc.js=export default {}
            Gridsome | gridsome.config.js=module.exports = {} | demo/gridsome.config.js=module.exports = {}
            SvelteKit | package.json={"devDependencies":{"@sveltejs/kit":"2"}}; src/routes/+page.md=# A | svelte.config.js=export default {}
            React Router | react-router.config.ts=export default {} | package.json={"dependencies":{"react-router":"7"}}
            SolidStart | app.config.ts=import '@solidjs/start/config' | app.config.ts=export default {}
            Qwik City | package.json={"devDependencies":{"@builder.io/qwik-city":"1"}}; src/routes/index.mdx=# A | vite.config.ts=export default {}
            Marko Run | package.json={"devDependencies":{"@marko/run":"0.8"}}; src/routes/+page.md=# A | package.json={"dependencies":{"marko":"5"}}
            Analog | package.json={"dependencies":{"@analogjs/platform":"1"}} | angular.json={}
            VuePress | docs/.vuepress/config.ts=export default {} | docs/vuepress.md=# A
            Rspress | rspress.config.ts=export default {} | rsbuild.config.ts=export default {}
            Docsify | index.html=<script>window.$docsify = {}</script> | _sidebar.md=* [A](a.md)
            dumi | .dumirc.ts=export default {} | .umirc.ts=export default {}
            Lume | _config.ts=import lume from "lume/mod.ts" | _config.ts=export default {}
            Vocs | vocs.config.tsx=x; vocs.config.ts=export default {} | examples/vocs.config.ts=export default {}
            Hexo | package.json={"dependencies":{"hexo":"8"}} | package.json={"dependencies":{"hexoid":"1"}}
            Hexo | scaffolds/post.md=--- | source/_posts/a.md=# A
            Hexo | _config.yml=menu: {}; layout/_layout.swig=x | _config.yml=menu: {}; _layouts/default.html=x
            Metalsmith | metalsmith.js=x | src/index.md=# A
            Rocket | rocket.config.mjs=export default {} | rocket.json={}
            the engine of the JavaScript tutorial | 1-js/index.md=# A; 2-ui/index.md=# B | 1-js/index.md=# A
            Assemble | assemblefile.js=x | gulpfile.js=x
            Wintersmith | package.json={"dependencies":{"wintersmith":"2"}} | config.json={"locals":{}}
            Guidemaker | package.json={"dependencies":{"guidemaker":"4"}} | ember-cli-build.js=x
            the engine of GitHub Docs | data/learning-tracks/README.md=# A | content/index.md=# A
            MDN's engine | files/en-us/web/index.md=page-type: landing | files/en-us/web/index.md=# A
            Mintlify | docs.json={"$schema":"https://mintlify.com/docs.json"} | docs.json={"openapi":"3.1"}
            Mintlify | mint.json={"navigation":[]} | mint.json={}
            Fern | fern/docs.yml=navigation: [] | docs.yml=navigation: []
            Redocly | redocly.yaml=apis: {}; sidebars.yaml=[] | redocly.yaml=apis: {}
            GitBook | .gitbook.yaml=root: ./docs | SUMMARY.md=* [A](a.md)
            GitBook | SUMMARY.md=* [A](a.md); .gitbook/assets/a.png=x | SUMMARY.md=* [A](a.md)
            HonKit | book.json={}; LANGS.md=* [A](a/) | LANGS.md=* [A](a/)
            HonKit | book.json={}; SUMMARY.md=* [A](a.md) | book.js=x
            Nikola | conf.py=BLOG_TITLE = 'x' | conf.py=HOST = 'x'
            Sphinx | docs/conf.py=extensions = []; docs/index.md=# A | docs/conf.py=extensions = []
            Jupyter Book | _toc.yml=format: jb-book; _config.yml=title: x | _toc.yml=format: jb-book
            MyST | myst.yml=version: 1 | mystic.yml=version: 1
            Pelican | pelicanconf.py=AUTHOR = 'x' | conf/pelican.py=x
            Pelican | pelicanconf.yaml=theme: x | pelican.yaml=theme: x
            Pelican | .asf.yaml=pelican:; content/a.md=# A | .asf.yaml=github:
            Lektor | content/contents.lr=title: x | contents.md=# A
            Microsoft Learn | .openpublishing.publish.config.json={} | publish.config.json={}
            DocFX | docfx.json={"build":{}} | docfx.json={"metadata":[]}
            Maven | src/site/site.xml=<site/> | content/markdown/a.md=# A
            Maven | content/site.xml=<site/>; pom.xml=<project/> | content/site.xml=<site/>
            JBake | jbake.properties=x=y | content/blog.md=# A
            Roq | pom.xml=<groupId>io.quarkiverse.roq</groupId> | pom.xml=<project/>
            Daux.io | docs/config.json={"live": {"clean_urls": true}} | docs/config.json={}
            Doxygen | docs/Doxyfile=FILE_PATTERNS = *.md | docs/Doxyfile=FILE_PATTERNS = *.h
            Doxygen | documentation/Doxyfile=FILE_PATTERNS = *.md | Doxyfile=FILE_PATTERNS = *.md
            Writerside | writerside.cfg=<ihp/> | v.list=<vars/>
            Writerside | project.ihp=<ihp version="2.0"/> | project.ihp=x
            mdBook | book.toml=[book]; src/SUMMARY.md=- [A](a.md) | tests/dummy/book.toml=[book]
            mdBook | doc/book.toml.in=[book] | SUMMARY.md=- [A](a.md)
            Cobalt | _cobalt.yml=site: x | _layouts/default.liquid=x
            Middleman | config.rb=activate :blog; source/a.md=# A | config.rb=css_dir = 'x'
            Nanoc | nanoc.yaml=x: y | Rules=compile '/**/*'
            Bridgetown | bridgetown.config.yml=url: x | config/initializers.rb=Rails.application
            Hakyll | site.hs=import Hakyll | site.hs=main = print 1
            Blades | Blades.toml=x = 1 | config.hs=x
            Publish | Package.swift=.package(url: "https://github.com/johnsundell/publish.git"); Content/a.md=# A | Package.swift=let package = 1
            Jaspr | site/pubspec.yaml=jaspr_content: ^1 | site/pubspec.yaml=x: y
            React Static | packages/site/static.config.js=getRoutes | static.config.js=x
            ExDoc | mix.exs=extras: ["README.md"] | mix.exs=defmodule A do end
            Elastic's docs-builder | docs/docset.yml=toc: [] | docs/docset.yml=x: y
            Franklin | config.md=+++; _layout/head.html=x | config.md=+++
            Documenter | docs/make.jl=makedocs() | make.jl=makedocs()
            Quarto | _quarto.yml=project: x | a.qmd=# A
            bookdown | _bookdown.yml=x: y | bookdown.yml=x: y
            The Carpentries' sandpaper | config.yaml=carpentry: 'swc'; episodes/a.md=# A | config.yaml=carpentry: 'swc'
            pkgdown | _pkgdown.yml=url: x | DESCRIPTION=Package: x
            Statamic | please=#!/usr/bin/env php; content/collections/a.md=# A | content/collections/a.md=# A
            Grav | system/config/system.yaml=x: y; user/pages/01.home/default.md=# A | pages/01.home/default.md=# A
            Kirby | kirby/bootstrap.php=<?php | content/1_home/home.txt=x
            Pico | config/config.yml=content_ext: .md | config/config.yml=x: y
            Jigsaw | bootstrap.php=<?php; source/_layouts/a.blade.php=x | bootstrap.php=<?php
            Sculpin | app/config/sculpin_kernel.yml=x: y | sculpin.yml=x: y
            Quartz | quartz.config.ts=x; quartz/cfg.ts=x | quartz.config.ts=x
            Logseq | logseq/config.edn={} | pages/a.md=# A
            Foam | .foam/templates/daily-note.md=# A | .vscode/settings.json={}
            Dendron | dendron.yml=version: 5 | a.b.c.md=# A
            Obsidian | .obsidian/app.json={} | obsidian.md=# A
            DocC | Sources/Kit/Kit.docc/Kit.md=# Kit | Kit.docc=a file
            a wiki | Home.md=# A; _Sidebar.md=* [A](A) | Home.md=# A; _sidebar.md=x
            Hugo or Zola | docs/sources/_index.md=# A; docs/sources/a/_index.md=# B | site/hugo.toml=x = 1; site/content/_index.md=# A
            a router in PHP | public/index.php=<?php; content/a.md=# A | examples/public/index.php=<?php; content/a.md=# A
            a script of its own | make_site.py=x; templates/a.md=# A | make_sitemap.py=x; templates/a.md=# A
            """;

    private record Row(String generator, String site, String other) {
        static Row of(String line) {
            String[] cells = line.split(" \\| ");
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }
    }

    @TempDir Path root;

    static Stream<Row> rows() {
        return ROWS.lines().map(Row::of);
    }

    private List<String> found(String files) {
        ContentFolder folder = new ContentFolder(root).file("notes/zz.md", "# A\n");
        Arrays.stream(files.split("; "))
                .map(file -> file.split("=", 2))
                .forEach(file -> folder.file(file[0], file[1]));
        return folder.content().site().orElseThrow().unknownSites().stream()
                .map(site -> site.sign().generator())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("A site is known by its sign")
    void knowsTheSign(Row row) {
        assertThat(found(row.site())).contains(row.generator());
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("What only looks like it is none")
    void knowsTheLookAlike(Row row) {
        assertThat(found(row.other())).doesNotContain(row.generator());
    }

    @Test
    @DisplayName("Every sign has a row here")
    void isWhole() {
        Set<String> tried = rows().map(Row::generator).collect(Collectors.toSet());
        assertThat(UnknownSites.signs()).extracting(Sign::generator).allMatch(tried::contains);
    }
}
