import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).reportsInAll(0)
assert ItBuild.in(basedir, "one").reportsInAll(0)
assert ItBuild.in(basedir, "two").reports("README.md", 3, "link/broken").reportsInAll(1)
