import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).logs("Skipped").hasNoReports()
