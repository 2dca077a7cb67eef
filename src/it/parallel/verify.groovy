import org.mageos.content.maven.ItBuild

for (module in ["", "one", "two", "three"]) {
    assert ItBuild.in(basedir, module).reportsInAll(0)
}
