import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).logs("mageos-content.yaml:3:3: error: ").errsAt("mageos-content.yaml", 3)
