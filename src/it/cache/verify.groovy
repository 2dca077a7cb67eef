import org.mageos.content.maven.ItBuild

def told = new File(basedir, 'build.log').text.count("Broken link 'docs/gide.md': there is no such file")
assert told >= 4 : told
def documents = { String folder -> new File(basedir, folder).listFiles().findAll { it.name.startsWith('documents-') && it.length() > 100 } }
assert documents('target/mageos-content/cache').size() == 1
assert documents('damaged').size() == 1
assert ItBuild.in(basedir).reports('README.md', 3, 'link/broken').reportsInAll(1)
