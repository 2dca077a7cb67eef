import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).runs("render-feeds").reportsInAll(0).publishesOnly("rss.xml")
