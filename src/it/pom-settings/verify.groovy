import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("README.md:3:8: warning: Broken link 'gone.md'")
        .logs("3 warnings in the content, but maxWarnings is 2; see above")
        .logs("the property 'mageos-content.showUndecidd'; did you mean 'mageos-content.showUndecided'?")
        .logsOnce("the property 'mageos-content.failon'; did you mean 'mageos-content.failOn'?")
        // Where in the line the element begins, to Maven 4, or where it ends, to Maven 3.
        .logs("[ERROR] pom.xml:20:")
        .logs(": error: 'link/broken' must be error, warning, info or off, but is 'warn'")
