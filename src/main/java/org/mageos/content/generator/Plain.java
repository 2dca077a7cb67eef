package org.mageos.content.generator;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.template.PythonInclusions;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** No generator: links as GitHub and other Git hosts show them, from file to file. */
public final class Plain implements GeneratorType {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        return folder.isEmpty();
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        return new Generator(
                name(),
                new Files(),
                SiteDescription.NONE,
                sources -> SourceRoutes.NONE,
                Linking.PLAIN,
                new OnHost(files.tree()),
                DocumentFormat.GITHUB);
    }

    /** The rules of a Git host, and of whoever else makes pages of the documents. */
    private static final class OnHost extends Anchoring.OnGitHost {

        private static final String COUNTED =
                "an id that another program than the Git host counts headings by";

        private final FileTree tree;

        OnHost(FileTree tree) {
            this.tree = tree;
        }

        /** Ids of Python-Markdown and Docutils for headings without Latin letters. */
        @Override
        public Optional<String> doubtAnchor(Document document, String id) {
            int digits = id.startsWith("_") ? 1 : id.startsWith("id") ? 2 : id.length();
            boolean counted =
                    digits < id.length()
                            && id.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9');
            return counted ? Optional.of(COUNTED) : Optional.empty();
        }

        /** A file that is named from a folder that is not known is the only one with that path. */
        @Override
        public Optional<String> imported(Document document, String specifier) {
            if (!specifier.startsWith(PythonInclusions.IN_BASE)) {
                return super.imported(document, specifier);
            }
            String name = Paths.trimSlashes(specifier.substring(PythonInclusions.IN_BASE.length()));
            for (String folder = document.folder(); !folder.isEmpty(); ) {
                if (tree.hasFile(folder + "/" + name)) {
                    return Optional.of(folder + "/" + name);
                }
                folder = Paths.folder(folder);
            }
            List<String> ends =
                    tree.named(Paths.lastSegment(name)).stream()
                            .filter(file -> ("/" + file).endsWith("/" + name))
                            .toList();
            return ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
        }
    }

    private static final class Files implements SiteLayout {

        @Override
        public boolean isSite() {
            return false;
        }

        @Override
        public boolean isContent(String file) {
            return false;
        }
    }
}
