import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).logs("No Markdown or MDX file").reportsInAll(0)
