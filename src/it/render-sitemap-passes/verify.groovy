import org.mageos.content.maven.ItBuild

def build = ItBuild.in(basedir)

assert build.reportsInAll(0)
        .publishesOnly(
                "sitemap-index.xml", "sitemap-0.xml", "robots.txt", "llms.txt", "llms-full.txt")

// Without the error page, what is excluded, what is not published yet, what says noindex, and the
// second page of the list.
def paths = (build.publishes("sitemap-0.xml") =~ "<loc>https://example.org([^<]*)</loc>")
        .collect { it[1] }
assert paths == ["/", "/about", "/blog", "/blog/one", "/blog/two"]
assert build.publishes("sitemap-0.xml").contains("<lastmod>2026-02-03</lastmod>")
assert build.publishes("sitemap-index.xml").contains("<loc>https://example.org/sitemap-0.xml</loc>")
assert build.publishes("robots.txt").contains("Sitemap: https://example.org/sitemap-index.xml\n")
assert build.publishes("llms.txt").contains("- [One](https://example.org/blog/one): The first post\n")
assert build.publishes("llms-full.txt").contains("Source: https://example.org/blog/two\n\nHello again.\n")
