import org.mageos.content.maven.ItBuild

def blog = ItBuild.in(basedir, "blog")
def docs = ItBuild.in(basedir, "docs")

assert blog.runs("render-feeds", "render-sitemap", "lint").reportsInAll(0)
assert docs.runs("render-sitemap", "lint").reportsInAll(0)
assert ItBuild.in(basedir).hasNoReports().publishesNothing()

// The blog has no robots.txt: it is not at the root of its host.
assert blog.publishesOnly("rss.xml", "sitemap.xml", "llms.txt", "llms-full.txt")
assert docs.publishesOnly("sitemap.xml", "robots.txt", "llms.txt", "llms-full.txt")

def pages = { text -> (text =~ "<loc>([^<]*)</loc>").collect { it[1] } }
assert pages(blog.publishes("sitemap.xml")) ==
        ["https://example.org/blog/one", "https://example.org/blog/two"]
assert pages(docs.publishes("sitemap.xml")) == ["https://docs.example.org/install"]
