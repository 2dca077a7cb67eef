import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("Skipped")
        .runs("render-sitemap")
        .publishesOnly("sitemap.xml", "robots.txt", "llms.txt", "llms-full.txt")
