import org.mageos.content.maven.ItBuild

// The second build knows what worked in the first one, and nothing else.
assert context.server.count("GET /200") == 1
assert context.server.count("GET /page") == 1
assert context.server.count("HEAD /204") == 1
assert context.server.count("HEAD /403") == 2
assert context.server.count("GET /403") == 2
assert ItBuild.in(basedir)
        .logs("Asked for 5 URLs with ")
        .logs("Asked for 2 URLs with 4 requests")
        .logs("3 known from earlier runs")
        .logs("links and images: 5 ok, 0 broken, 2 undecided")
        .logs("1 external not checked")
        .logs("127.0.0.1: 1 unreliable, 1 blocked")
        .reportsInAll(0)
assert new File(basedir, "memory.txt").text.startsWith("mageos-content external links 1\n")
assert new File(basedir, "target/mageos-content/external-links.json").text.contains('"verdict": "blocked"')
assert context.server.stop()
