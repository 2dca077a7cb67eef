import org.mageos.content.maven.ItBuild

// No module has a run of its own, so the one at the top checks the whole folder.
assert ItBuild.in(basedir).reports("one/README.md", 3, "link/broken").reportsInAll(1)
assert ItBuild.in(basedir, "one").hasNoReports()
