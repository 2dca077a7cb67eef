import org.mageos.content.maven.ItBuild

// What the second build knows of the first it has from the local repository.
assert ItBuild.in(basedir, "handbook")
    .reports("README.md", 4, "link/broken-anchor")
    .reports("README.md", 5, "link/broken")
    .reportsInAll(2)
    .logs("'org.mage-os.it.inventory:core:2.1' has no such page")
    .logs("did you mean 'https://docs.example.org/core/guide/'?")
    .logs("a URL of a site that 'org.mage-os.it.inventory:gone:1' tells of, which cannot be had")
assert new File(basedir, "core/target/mageos-content/site/objects.inv").isFile()
assert new File(basedir, "core/target/mageos-content/inventory/inventory.gz").isFile()

// Whatever the order of the modules, each knows the next one.
["one", "two", "three"].each { ItBuild.in(basedir, "reactor/" + it).reports("docs/index.md", 4, "link/broken").reportsInAll(1) }

// By hand, once for the whole build: the three links that lead nowhere, and who links to a site.
assert ItBuild.in(basedir, "reactor")
    .logs("2 links to https://docs.example.org/two/")
    .logs("org.mage-os.it.inventory:one:3 docs/index.md:3 https://docs.example.org/two/#two")
    .reportsInAll(3)
    .writes("target/mageos-content/inventories.json", '"verdict": "broken"')
