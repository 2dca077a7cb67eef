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
        .reports(32, "link/broken")
        .reports(20, "image/missing")
        .reports(54, "redirect/broken")
        .reports(0, "link/broken-anchor")
        .reports(0, "front-matter/schema")
        .reports(0, "front-matter/reference")
        .logs("4 undecided: an anchor in a page whose source is not Markdown")
