import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .reports("layout_xml.md", 101, "link/broken")
        .reports("integration-testing.md", 7, "link/broken-anchor")
        .logs("did you mean '#command-line-interface-cli'?")
        .reportsInAll(3, "link/broken")
        .reportsInAll(6, "link/broken-anchor")
        .reportsInAll(9)
