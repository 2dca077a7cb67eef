import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).reportsInAll(0)
