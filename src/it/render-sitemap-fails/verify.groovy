import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("mageos-content.yaml:1:1: error: A sitemap needs the URL of the site: set 'url' under 'site'")
        .errsAt("mageos-content.yaml", 1)
        .publishesNothing()
