import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .writes("mageos-content-baseline.jsonl", '"rule": "link/broken", "target": "docs/instal.md"')
        .logs("the baseline 'mageos-content-baseline.jsonl' now knows 1 finding")
        .logs("set aside: 1 error known")
        .logsOnce("error: Broken link 'docs/instal.md'")
        .reports("README.md", 3, "link/broken")
