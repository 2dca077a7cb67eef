package org.mageos.content.engine;

import java.util.List;
import org.mageos.content.generator.GeneratorTypes;
import org.mageos.content.generator.Plain;
import org.mageos.content.generator.antora.Antora;
import org.mageos.content.generator.astro.Astro;
import org.mageos.content.generator.astro.Starlight;
import org.mageos.content.generator.docusaurus.Docusaurus;
import org.mageos.content.generator.eleventy.Eleventy;
import org.mageos.content.generator.hugo.Hugo;
import org.mageos.content.generator.jekyll.Jekyll;
import org.mageos.content.generator.mavensite.MavenSite;
import org.mageos.content.generator.mkdocs.MkDocs;
import org.mageos.content.generator.roq.Roq;
import org.mageos.content.generator.vitepress.VitePress;
import org.mageos.content.generator.zola.Zola;

/** The site generators that the program knows. */
public final class Generators {

    /** All of them, the more special ones first: Starlight is Astro, and every tree is plain. */
    public static final GeneratorTypes ALL =
            new GeneratorTypes(
                    List.of(
                            new Starlight(),
                            new Astro(),
                            new Docusaurus(),
                            new VitePress(),
                            new Hugo(),
                            new Zola(),
                            new Eleventy(),
                            new MkDocs(),
                            new Jekyll(),
                            new Roq(),
                            new Antora(),
                            new MavenSite(),
                            new Plain()));

    private Generators() {}
}
