import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("README.md:3:18: error: ")
        .logs("1 error in the content; see above")
        .reports("README.md", 3, "link/broken")
        .reportsInAll(1)
