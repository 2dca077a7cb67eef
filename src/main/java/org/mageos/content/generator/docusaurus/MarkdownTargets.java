package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** Finds the documents that links to Markdown files mean. */
final class MarkdownTargets {

    /** Since then a name without dots in front is looked for beside the document first. */
    private static final int OWN_FOLDER_FIRST = 3;

    private final DocusaurusConfig config;
    private final List<ContentRoot> roots;
    private final FileTree tree;

    MarkdownTargets(DocusaurusConfig config, List<ContentRoot> roots, FileTree tree) {
        this.config = config;
        this.roots = roots;
        this.tree = tree;
    }

    /**
     * What a link means.
     *
     * @param file the file's name in the content tree; of a file that is not there, the likeliest
     * @param isPage whether it has a page that Docusaurus finds
     */
    record Target(String file, boolean isPage) {
        Target {
            Objects.requireNonNull(file, "file");
        }
    }

    /** The language of a document; the default one for what is no page's source. */
    SiteLanguage language(String file) {
        return root(file).map(ContentRoot::language).orElseGet(config::defaultLanguage);
    }

    /** The folder that a document belongs to: the innermost one that holds it. */
    private Optional<ContentRoot> root(String file) {
        return roots.stream()
                .filter(root -> holds(root, file))
                .max(Comparator.comparingInt(root -> root.folder().length()));
    }

    private static boolean holds(ContentRoot root, String file) {
        boolean translated =
                root.translated().filter(folder -> file.startsWith(folder + "/")).isPresent();
        return translated || root.language().isDefault() && root.original(file).isPresent();
    }

    /**
     * Finds a document.
     *
     * @param path the decoded path of the link
     */
    Target find(String from, String path) {
        Optional<ContentRoot> root = root(from);
        if (path.startsWith("@site/")) {
            String name = config.site().name(path.substring("@site/".length()));
            return new Target(name, root.isEmpty() || isPage(root.get(), name));
        }
        List<String> names = new ArrayList<>();
        for (String folder : folders(from, path, root)) {
            Paths.normalize(folder + "/" + path).ifPresent(names::add);
        }
        for (String name : names) {
            if (root.isEmpty() ? tree.hasFile(name) : isPage(root.get(), name)) {
                return new Target(name, true);
            }
        }
        Optional<String> there = names.stream().filter(tree::hasFile).findFirst();
        String likely = names.isEmpty() ? Paths.trimSlashes(path) : names.get(0);
        return new Target(there.orElse(likely), false);
    }

    private List<String> folders(String from, String path, Optional<ContentRoot> root) {
        List<String> own = List.of(Paths.folder(from));
        if (path.startsWith("./") || path.startsWith("../")) {
            return own;
        }
        List<String> shared = new ArrayList<>();
        root.flatMap(ContentRoot::translated).ifPresent(shared::add);
        root.map(ContentRoot::folder).ifPresent(shared::add);
        shared.add(config.site().name(""));
        if (!path.startsWith("/")) {
            shared.addAll(config.version() >= OWN_FOLDER_FIRST ? 0 : shared.size(), own);
        }
        return shared;
    }

    /** Whether a file has a page of the same plugin and language. */
    private boolean isPage(ContentRoot from, String file) {
        return tree.hasFile(file)
                && roots.stream()
                        .filter(root -> root.plugin().equals(from.plugin()))
                        .filter(root -> root.language().equals(from.language()))
                        .anyMatch(root -> isPageOf(root, file));
    }

    private boolean isPageOf(ContentRoot root, String file) {
        Optional<String> name = root.relative(file).filter(root.plugin()::isSource);
        if (name.isEmpty()) {
            return false;
        }
        boolean original = root.original(file).equals(name);
        return original
                ? root.inTranslated(name.get()).filter(tree::hasFile).isEmpty()
                : tree.hasFile(root.inFolder(name.get()));
    }
}
