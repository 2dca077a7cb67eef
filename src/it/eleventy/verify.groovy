import org.mageos.content.maven.ItBuild

// Eleventy 3.1 builds this site; what is reported is dead in its output.
assert ItBuild.in(basedir)
    .reports('src/index.md', 13, 'link/broken')
    .reports('src/index.md', 13, 'link/broken-anchor')
    .reports('src/index.md', 14, 'link/broken')
    .reports('src/index.md', 15, 'image/missing')
    .reports('src/index.md', 15, 'link/case')
    .reports('src/index.md', 15, 'link/broken')
    .reports('src/docs/first.md', 13, 'link/broken-anchor')
    .reports('src/posts/2024-01-02-first.md', 7, 'link/broken')
    .reportsInAll(8, 'link/broken')
    .reportsInAll(2, 'link/broken-anchor')
    .reportsInAll(1, 'file/not-read')
    .reportsInAll(13)
    .logs('links and images: 34 ok, 12 broken')
