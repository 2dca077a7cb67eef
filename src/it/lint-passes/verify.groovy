import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).logs("no findings").reportsInAll(0)
