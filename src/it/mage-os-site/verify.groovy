import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        // A page that the blog's own pagination does not make, and a post that moved.
        .reports("src/data/post/2021-09-28-status-update-2021-09-28.md", 12, "link/broken")
        .logs("did you mean '/updates/2021-09-14-the-future-of-magento'?")
        // An absolute URL of the own domain, in the front matter of an event.
        .reports("src/data/events/2025-12-14-online-hackathon.md", 4, "link/broken")
        // An event's image is a file of public/images/events.
        .reports("src/data/events/2025-02-05-meet-magent-florida.md", 7, "image/missing")
        .logs("did you mean 'mm-fl-scaled.jpg'?")
        .reports("src/data/authors/mage-os-team.md", 4, "image/missing")
        // Redirects to posts whose URL has a date in it.
        .reports("public/_redirects", 140, "redirect/broken")
        .reportsInAll(32, "link/broken")
        .reportsInAll(20, "image/missing")
        .reportsInAll(54, "redirect/broken")
        .reportsInAll(0, "link/broken-anchor")
        .reportsInAll(0, "front-matter/schema")
        .reportsInAll(0, "front-matter/reference")
        .logs("4 undecided: an anchor in a page whose source is not Markdown")
        // One title has an entity; the feeds resolve it. The goal and lint find it, each in its run.
        .reportsInAll(2, "feed/title")
        .reportsInAll(0, "feed/date")
        .reportsInAll(0, "feed/id")
        // The site's robots.txt names no sitemap.
        .reports("public/robots.txt", 1, "sitemap/robots")
        .reportsInAll(0, "sitemap/blocked")
        .runs("render-feeds", "render-sitemap", "lint")
        .publishesOnly(
                "rss.xml",
                "atom.xml",
                "feed.json",
                "sitemap-index.xml",
                "sitemap-0.xml",
                "llms.txt",
                "llms-full.txt")

def published = ItBuild.in(basedir)
assert published.publishes("rss.xml").count("<item>") == 97
assert published.publishes("atom.xml").count("<entry>") == 97
assert published.publishes("atom.xml").count("<content ") == 97
assert published.publishes("feed.json").count('"id": "tag:mage-os.org,') == 97

def paths = (published.publishes("sitemap-0.xml") =~ "<loc>https://mage-os.org([^<]*)</loc>")
        .collect { it[1] }
assert paths.size() == 97 + 1 + 19 + 30
assert paths.toSet().size() == paths.size()
assert ["/", "/blog", "/category/updates/11", "/about/statutes"].every { paths.contains(it) }
assert !["/404", "/rss.xml", "/blog/2", "/tag/updates"].any { paths.contains(it) }
