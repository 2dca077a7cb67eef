import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("posts/bad.md:3:7: error: '2026-02-30' is not a date")
        .logs("1 error in the content; see above")
        .reports("posts/bad.md", 3, "feed/date")
        .reportsInAll(1)
        .publishesNothing()
