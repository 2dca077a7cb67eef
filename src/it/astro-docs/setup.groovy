import org.mageos.content.maven.Corpus

return Corpus.of(basedir).copy()
