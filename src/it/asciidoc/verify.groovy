import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("src/docs/asciidoc/guide.adoc:8:44: error: ")
        .logs("src/docs/asciidoc/guide.adoc:24:10: error: The tag 'other' to be included is missing")
        .reports("README.adoc", 4, "link/broken")
        .reports("README.adoc", 16, "link/broken-anchor")
        .reports("src/docs/asciidoc/guide.adoc", 4, "attribute/undefined")
        .reports("src/docs/asciidoc/guide.adoc", 8, "link/broken-anchor")
        .reports("src/docs/asciidoc/guide.adoc", 13, "image/missing")
        .reports("src/docs/asciidoc/guide.adoc", 17, "include/missing")
        .reports("src/docs/asciidoc/guide.adoc", 24, "include/missing")
        .reports("src/docs/asciidoc/reference.adoc", 11, "link/broken-anchor")
        .reportsInAll(8)
