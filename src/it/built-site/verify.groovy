import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
    // What a program makes is decided by what it made.
    .reports("src/pages/index.md", 4, "link/broken")
    .reports("src/pages/index.md", 4, "link/broken-anchor")
    // What a document wrote is told there, the layout's link once.
    .reports("src/pages/about.md", 3, "link/broken")
    .reports("built/about/index.html", 2, "link/broken")
    .logsOnce("Broken link '/imprint/' on 3 pages")
    .reports("built/blog/one/index.html", 4, "image/missing")
    .reportsInAll(2, "image/missing")
    .reports("built/sitemap.xml", 3, "sitemap/noindex")
    .reports("built/robots.txt", 1, "sitemap/robots")
    .reportsInAll(8)
    .leavesOpen(0)
