import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        // Three definitions that nobody uses lead to dead anchors; no reader can follow them.
        .reports("src/content/docs/fr/guides/integrations-guide/react.mdx", 120, "link/undefined-reference")
        .reportsInAll(2, "link/undefined-reference")
        .reportsInAll(2)
        .logs("links and images: 15611 ok, 0 broken;")
