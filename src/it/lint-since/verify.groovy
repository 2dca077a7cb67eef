import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("this change renamed 'docs/install.md' to 'docs/set-up.md'")
        .logs("compared with 'main' at ")
        .logs("set aside: 1 error old")
        .logs("Nothing can be compared with 'origin/nothing': the repository has no commit of that name")
        .logs("there is no pull request here: everything is listed")
        .reports("README.md", 3, "link/broken")
