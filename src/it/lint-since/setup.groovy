// A repository of its own: the folder lies in that of the plugin.
def git = { String... arguments ->
    def process = new ProcessBuilder(['git'] + (arguments as List))
            .directory(basedir).redirectErrorStream(true).start()
    process.outputStream.close()
    def text = process.inputStream.text
    assert process.waitFor() == 0 : text
}
def commit = { String message ->
    git('add', '-A')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false', 'commit', '-q', '-m', message)
}
// Of an earlier run.
new File(basedir, '.git').deleteDir()
new File(basedir, 'docs/set-up.md').delete()
git('init', '-q')
git('symbolic-ref', 'HEAD', 'refs/heads/main')
new File(basedir, '.gitignore').text = 'build*.log\ntarget/\n'
commit('The site')
git('checkout', '-q', '-b', 'change')
git('mv', 'docs/install.md', 'docs/set-up.md')
commit('Rename a page')
