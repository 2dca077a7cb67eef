import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .reports("docs/README.md", 3, "link/broken")
        .reports("docs/README.md", 3, "image/alt")
        .annotates("error", "docs/README.md", 3)
        .annotates("warning", "docs/README.md", 3)
        .writes("step-summary.md", "### `lint`: 2 errors, 1 warning")
        .writes("target/mageos-content/report.md", "### `lint`: 2 errors, 1 warning")
        .writes("target/mageos-content/report.html", "<h1>Content report</h1>")
        .writes("target/mageos-content/junit.xml", 'failures="1"')
        .writes("target/mageos-content/checkstyle.xml", 'source="mageos-content.link/broken"')
        .writes("target/mageos-content/gl-code-quality-report.json", '"check_name": "image/missing"')
