import org.mageos.content.maven.ItBuild

def build = ItBuild.in(basedir)

// The feed and the list that the post links to were missing in the first build until it wrote them.
assert build.logsOnce("Broken link '/rss.xml'").logsOnce("Broken link '/llms.txt'")

// The second build had nothing to find, and its goals did not share what the first one read.
assert build.runs("lint/before", "render-feeds/render", "render-sitemap/render", "lint/after")
        .reportsInAll(0)
        .publishesNothing()

assert build.text("public/rss.xml").contains("<link>https://example.org/one</link>")
assert build.text("public/sitemap.xml").contains("<loc>https://example.org/one</loc>")
assert build.text("public/robots.txt").contains("Sitemap: https://example.org/sitemap.xml\n")
assert build.text("public/style.css") == "/* Nothing yet. */\n"
assert build.text("feed-ids.yaml")
        .endsWith('"posts/one.md": "tag:example.org,2026-02-01:posts/one.md"\n')
