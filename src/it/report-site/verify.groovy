import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .writes("target/site/mageos-content.html", "there is no file 'docs/instal.md'")
        .writes("target/site/mageos-content.html", "2 errors, 1 warning in 2 files")
        .writes("target/reports/mageos-content.html", "<h1>Content report</h1>")
