import org.mageos.content.maven.ItBuild

// The second build knows what worked in the first one, and nothing else: of an anchor in what is no
// HTML nobody can know.
assert context.server.count("GET /200") == 2
assert context.server.count("GET /page") == 1
assert context.server.count("HEAD /204") == 1
assert context.server.count("HEAD /403") == 2
assert context.server.count("GET /403") == 2
assert ItBuild.in(basedir)
        .logs("Asked for 5 URLs with ")
        .logs("Asked for 3 URLs with 5 requests")
        .logs("2 known from earlier runs")
        .logs("links and images: 4 ok, 0 broken, 3 undecided")
        .logs("1 external not checked")
        .logs("127.0.0.1: 1 unreliable, 1 blocked")
        .reportsInAll(0)
assert new File(basedir, "memory.txt").text.startsWith("mageos-content external links 1\n")
assert new File(basedir, "target/mageos-content/external-links.json").text.contains('"verdict": "blocked"')
assert context.server.stop()
