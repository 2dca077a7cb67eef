import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).reports("posts/hello.md", 3, "front-matter/schema").reportsInAll(1)
