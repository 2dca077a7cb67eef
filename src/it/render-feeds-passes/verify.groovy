import org.mageos.content.maven.ItBuild

def build = ItBuild.in(basedir)

// A draft and a post of the future are in no feed, and their categories have none.
assert build.reportsInAll(0)
        .logs("rss.xml (2 entries)")
        .publishesOnly(
                "rss.xml",
                "atom.xml",
                "feed.json",
                "category/events/rss.xml",
                "category/releases/rss.xml")

def rss = build.publishes("rss.xml")
assert rss.indexOf("<title>A meetup</title>") < rss.indexOf("<title>Release 2.0</title>")
assert rss.contains("<link>https://example.org/blog/release</link>")
assert rss.contains("<dc:creator>Jane Doe</dc:creator>")
assert rss.contains("<description>What is new in 2.0</description>")
assert rss.contains(
        '<enclosure url="https://example.org/images/cover.png" length="67" type="image/png"/>')
assert !rss.contains("<h2>") && !rss.contains("&lt;h2&gt;")

def atom = build.publishes("atom.xml")
assert atom.contains("<updated>2026-02-03T08:00:00Z</updated>")
assert atom.contains("<uri>https://jane.example/</uri>")
assert atom.contains('&lt;a href="https://example.org/blog/meetup#talks"&gt;report&lt;/a&gt;')

assert build.publishes("feed.json").contains('"image": "https://example.org/images/cover.png"')

def releases = build.publishes("category/releases/rss.xml")
assert releases.contains("<title>Example’s Blog: Releases</title>")
assert !releases.contains("A meetup")
