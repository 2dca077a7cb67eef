import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("set aside: 3 errors suppressed; 2 errors ignored")
        .writes("target/mageos-content/report.sarif", '"justification": "comes with release 2"')
        .writes("target/mageos-content/report.sarif", '"justification": "named by the pom"')
        .reports("README.md", 9, "link/broken")
        .reports("docs/page.mdx", 5, "suppression/unused")
        .reportsInAll(2)
