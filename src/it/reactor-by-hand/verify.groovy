import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).logs("1 of 5 projects failed: reactor-two; see above").reportsInAll(0)
assert ItBuild.in(basedir, "one").reportsInAll(0)
assert ItBuild.in(basedir, "two").reports("README.md", 3, "link/broken").reportsInAll(1)
// What comes behind a project that fails is checked, too, each as its pom says.
assert ItBuild.in(basedir, "three").reportsInAll(0)
assert ItBuild.in(basedir, "four").reports("README.md", 3, "link/broken").reportsInAll(1)

// Nothing is told twice: the second build names the project, and neither of the others does.
assert ItBuild.in(basedir).logsOnce("Project reactor-two (two/pom.xml)")
assert ItBuild.in(basedir).logsOnce("Project reactor-by-hand (pom.xml)")
