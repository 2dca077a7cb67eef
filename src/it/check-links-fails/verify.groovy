import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).reports("README.md", 3, "link/broken-anchor").reportsInAll(1)
