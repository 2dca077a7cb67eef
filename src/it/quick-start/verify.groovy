import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .reports("README.md", 7, "link/broken")
        .reports("README.md", 9, "image/missing")
        .reports("docs/install.md", 4, "front-matter/schema")
        .reports("docs/install.md", 8, "link/broken-anchor")
        .reports("docs/upgrade.md", 2, "front-matter/schema")
        .reportsInAll(5)
