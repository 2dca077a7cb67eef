import org.mageos.content.maven.ItBuild

assert ItBuild.in(basedir)
        .logs("2 findings in 1 file can be repaired")
        .logs("2 findings in 1 file repaired")
        .writes("target/mageos-content/fix.patch",
                '+See [how to install](install.md#setup "T"), and [the same](install.md).')
        .writes("docs/README.md",
                'See [how to install](install.md#setup "T"), and [the same](install.md).')
        .reportsInAll(0)
