import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .reports("src/content/docs/ja/guides/integrations-guide/alpinejs.mdx", 172, "link/broken-anchor")
        .reportsInAll(3, "link/broken-anchor")
        .reportsInAll(2, "link/undefined-reference")
        .reportsInAll(5)
        .logs("links and images: 15637 ok, 3 broken;")
