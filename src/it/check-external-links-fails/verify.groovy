import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("README.md:3:18: error: Broken link 'http://127.0.0.1:")
        .logs("it answers 404 (not found); an old copy may be at https://web.archive.org/web/")
        .logs("3 errors, 1 info in the content; see above")
        .logs("127.0.0.1: 1 broken")
        .reports("README.md", 3, "link/external")
        .reports("README.md", 4, "link/external-redirected")
        .reports("README.md", 5, "link/external")
        .reports("README.md", 6, "link/mail")
        .reportsInAll(4)
        .runs("check-external-links")
assert context.server.stop()
