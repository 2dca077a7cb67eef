import org.mageos.content.maven.ItBuild

// javadoc 17 and 25 have none of what is reported: src/test/resources/javadoc tells of the rules.
def page = 'docs/index.md'
assert ItBuild.in(basedir)
    .reports(page, 16, 'link/broken')
    .reports(page, 17, 'link/broken')
    .reports(page, 18, 'link/broken')
    .reports(page, 19, 'link/broken')
    .reports(page, 20, 'link/broken-anchor')
    .reports(page, 21, 'link/broken-anchor')
    .reports(page, 22, 'link/broken-anchor')
    .reports(page, 23, 'link/broken-anchor')
    .reports(page, 24, 'link/broken-anchor')
    .reports(page, 25, 'link/broken-anchor')
    .reportsInAll(4, 'link/broken')
    .reportsInAll(6, 'link/broken-anchor')
    .reportsInAll(10)
    .logs('links and images: 0 ok, 10 broken, 15 undecided')
