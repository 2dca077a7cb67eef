package org.mageos.content.init;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.init.source.Archetype;
import org.mageos.content.init.source.FixedFrontMatter;
import org.mageos.content.init.source.NamedCollection;
import org.mageos.content.init.source.SourceSchema;
import org.mageos.content.pattern.Glob;
import org.mageos.content.site.Site;
import org.mageos.content.url.Paths;

/** Finds the collections of a site: those that somebody names, else by folder and shape. */
final class Groups {

    /** A folder of fewer documents is no collection. */
    private static final int FEW = 3;

    private static final Set<String> GENERIC =
            Set.of("src", "content", "pages", "data", "en", "main", "site", "default");

    /** Documents that every repository has, and no site means by its content. */
    private static final Set<String> OF_REPOSITORY =
            Set.of(
                    "readme",
                    "changelog",
                    "license",
                    "contributing",
                    "code_of_conduct",
                    "security",
                    "support",
                    "governance",
                    "agents",
                    "claude");

    private final Site site;
    private final Set<String> names = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Group> groups = new ArrayList<>();

    private Groups(Site site) {
        this.site = site;
    }

    /** The collections of a site, those that somebody names first. */
    static List<Group> of(Site site, List<NamedCollection> named) {
        Groups groups = new Groups(site);
        named.forEach(groups::addNamed);
        groups.addFolders();
        return groups.groups;
    }

    private void addNamed(NamedCollection named) {
        List<Glob> globs = named.files().stream().map(Glob::of).toList();
        List<Document> documents = matched(globs);
        if (!documents.isEmpty()) {
            add(named.name(), named.files(), globs.get(0).folder(), documents, named.source());
        }
    }

    private void addFolders() {
        List<Document> left =
                site.documents().stream()
                        .filter(document -> !taken.contains(document.file()))
                        .filter(this::mayBelong)
                        .toList();
        for (FolderCluster cluster : FolderCluster.of(left)) {
            boolean isAnywhere = cluster.folder().replace(LanguageFolders.ANY, "").isEmpty();
            if (isAnywhere || cluster.documents().size() < FEW) {
                continue;
            }
            List<String> patterns = List.of(pattern(cluster));
            List<Document> documents = matched(List.of(Glob.of(patterns.get(0))));
            long with = documents.stream().filter(d -> d.frontMatter().isPresent()).count();
            if (documents.size() >= FEW && with * 2 > documents.size()) {
                add(
                        name(cluster),
                        patterns,
                        cluster.folder(),
                        documents,
                        source(cluster, documents));
            }
        }
    }

    /** The folder that all files of the first pattern lie in. */
    private static String folder(List<String> patterns) {
        return Glob.of(patterns.get(0)).folder();
    }

    /** What the generator itself, or the template of new documents, says of a folder. */
    private SourceSchema source(FolderCluster cluster, List<Document> documents) {
        SourceSchema fixed = FixedFrontMatter.of(site, documents);
        return fixed.origin().isEmpty() ? Archetype.of(site, cluster.folder()) : fixed;
    }

    private void add(
            String name,
            List<String> patterns,
            String folder,
            List<Document> documents,
            SourceSchema source) {
        documents.forEach(document -> taken.add(document.file()));
        groups.add(Group.of(unique(name), patterns, folder, documents, source));
    }

    /** The documents that the settings would give to a collection: no other one has them before. */
    private List<Document> matched(List<Glob> globs) {
        return site.documents().stream()
                .filter(document -> globs.stream().anyMatch(g -> g.matches(document.file())))
                .filter(document -> !taken.contains(document.file()))
                .filter(document -> !document.isUnreadable())
                .toList();
    }

    private boolean mayBelong(Document document) {
        String file = document.file();
        String base = document.baseName().toLowerCase(Locale.ROOT);
        boolean isOfRepository =
                OF_REPOSITORY.contains(base) && !document.frontMatter().isPresent();
        boolean isSection = hasSections() && document.baseName().startsWith("_index");
        boolean isPage =
                site.generator().name().equals("astro")
                        && (file.startsWith("src/pages/") || file.contains("/src/pages/"));
        return !file.startsWith(".")
                && !isOfRepository
                && !isSection
                && !isPage
                && !isTemplate(document)
                && (!site.generator().layout().isSite() || site.isContent(document));
    }

    /** Whether the front matter is one that a program fills in. */
    private static boolean isTemplate(Document document) {
        return document.frontMatter().data().entries().stream()
                .anyMatch(entry -> entry.value().items().toString().contains("text={{"));
    }

    /** Whether files that begin with {@code _index} are about a folder. */
    private boolean hasSections() {
        return Set.of("hugo", "zola").contains(site.generator().name());
    }

    private String pattern(FolderCluster cluster) {
        Set<String> extensions = new TreeSet<>();
        cluster.documents().forEach(d -> extensions.add(Paths.extension(d.file())));
        String extension =
                extensions.size() == 1
                        ? extensions.iterator().next()
                        : "{" + String.join(",", extensions) + "}";
        String name = hasSections() ? "[!_]*." : "*.";
        return cluster.pattern() + (cluster.isDeep() ? "/**/" : "/") + name + extension;
    }

    private String name(FolderCluster cluster) {
        String name = cluster.name(1);
        return GENERIC.contains(name) && cluster.folder().contains("/") ? cluster.name(2) : name;
    }

    /** A name that settings take, and that no other collection has. */
    private String unique(String wanted) {
        StringBuilder plain = new StringBuilder();
        for (char c : wanted.toCharArray()) {
            boolean isSpecial = ".:/{}[]()\"'#&*!|>%@`,".indexOf(c) >= 0;
            plain.append(isSpecial || Character.isWhitespace(c) ? '-' : c);
        }
        String name = plain.toString();
        while (name.startsWith("-") || name.startsWith("_")) {
            name = name.substring(1);
        }
        name = name.isEmpty() ? "documents" : name;
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }
}
