import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("Links to other sites are not checked, for Maven is offline")
        .hasNoReports()
assert context.server.count() == 0
assert context.server.stop()
