import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("1 warning in the content; see above")
        .reports("README.md", 3, "link/empty")
