package org.mageos.content.generator.eleventy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.pattern.Glob;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** The files that {@code addPassthroughCopy} copies, which formats without a template are, too. */
final class EleventyCopies {

    private final SiteFolder site;
    private final EleventyConfig config;

    EleventyCopies(SiteFolder site, EleventyConfig config) {
        this.site = site;
        this.config = config;
    }

    /** The folders that become the root of the site. */
    List<String> publicFolders() {
        List<String> folders = new ArrayList<>();
        config.copies()
                .forEach(
                        (from, to) -> {
                            if (to.map(Paths::trimSlashes).filter(String::isEmpty).isPresent()
                                    && !isPattern(from)
                                    && !from.isEmpty()) {
                                folders.add(site.name(from));
                            }
                        });
        return folders;
    }

    private static boolean isPattern(String from) {
        return from.chars().anyMatch(c -> "*?{[".indexOf(c) >= 0);
    }

    void add(FileTree tree, SourceRoutes.Builder routes) {
        for (Map.Entry<String, Optional<String>> copy : config.copies().entrySet()) {
            add(tree, copy.getKey(), copy.getValue(), routes);
        }
        for (String file : tree.files()) {
            site.inSite(file)
                    .filter(name -> isBelowInput(name) && !name.contains("node_modules/"))
                    .filter(name -> config.copiedFormats().contains(Paths.extension(name)))
                    .ifPresent(name -> routes.addFile("/" + withoutInput(name), file));
        }
    }

    private boolean isBelowInput(String name) {
        return config.input().isEmpty() || name.startsWith(config.input() + "/");
    }

    /** The path of a copy has not the input folder in it. */
    private String withoutInput(String name) {
        return !config.input().isEmpty() && isBelowInput(name)
                ? name.substring(config.input().length() + 1)
                : name;
    }

    private void add(FileTree tree, String from, Optional<String> to, SourceRoutes.Builder routes) {
        Optional<Glob> glob = isPattern(from) ? glob(from) : Optional.empty();
        for (String file : tree.files()) {
            String name = site.inSite(file).orElse("");
            if (name.equals(from)) {
                routes.addFile(fileTarget(tree, name, to), file);
            } else if (name.startsWith(from + "/")) {
                String rest = name.substring(from.length());
                String folder = to.orElseGet(() -> withoutInput(from));
                routes.addFile("/" + Paths.trimSlashes(source(folder) + rest), file);
            } else if (glob.filter(g -> g.matches(name)).isPresent()) {
                String path =
                        to.map(folder -> Paths.join(source(folder), Paths.lastSegment(name)))
                                .orElseGet(() -> withoutInput(name));
                routes.addFile("/" + path, file);
            }
        }
    }

    private static String source(String folder) {
        return Paths.normalize("./" + folder).orElse("");
    }

    private String fileTarget(FileTree tree, String name, Optional<String> to) {
        if (to.isEmpty()) {
            return "/" + withoutInput(name);
        }
        String target = source(to.get());
        boolean folder = target.isEmpty() || to.get().endsWith("/");
        return "/" + (folder ? Paths.join(target, Paths.lastSegment(name)) : target);
    }

    private static Optional<Glob> glob(String pattern) {
        try {
            return Optional.of(Glob.of(pattern));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
