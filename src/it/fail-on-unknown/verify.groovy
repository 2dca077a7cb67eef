import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).logs("failOn is error, warning or never, but is 'sometimes'")
