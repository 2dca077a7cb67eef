import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir).logs("No Markdown or AsciiDoc file").reportsInAll(0)
