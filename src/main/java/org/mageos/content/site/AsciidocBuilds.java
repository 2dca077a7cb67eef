package org.mageos.content.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.xml.XmlElement;
import org.mageos.content.document.xml.XmlTree;
import org.mageos.content.site.link.AsciidocPages;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;

/**
 * The builds with {@code asciidoctor-maven-plugin}, as the poms of the tree have it, and those of
 * JBake. They are read when the first AsciiDoc document is. Thread-safe.
 */
final class AsciidocBuilds implements AsciidocPages {

    private static final String PLUGIN = "asciidoctor-maven-plugin";

    private final ReadableFiles files;
    private final Walk walk;
    private @Nullable List<AsciidocBuild> builds;

    AsciidocBuilds(ReadableFiles files, Walk walk) {
        this.files = files;
        this.walk = walk;
    }

    /** How a document is converted; of one that no build has little is known. */
    @Override
    public AsciidocOptions options(String document) {
        return of(document).map(AsciidocBuild::options).orElse(AsciidocOptions.UNKNOWN);
    }

    @Override
    public Place at(String document, String path) {
        return of(document)
                .map(build -> build.at(document, path, walk.tree()))
                .orElseGet(Place.Unknown::new);
    }

    @Override
    public boolean makePage(String document) {
        return of(document).filter(build -> build.makesPage(document)).isPresent();
    }

    /** The file that a document includes from the folder in which its build starts. */
    Optional<String> included(String document, String target) {
        return of(document).flatMap(build -> build.included(target)).filter(walk.tree()::hasFile);
    }

    private Optional<AsciidocBuild> of(String document) {
        return builds().stream().filter(build -> build.has(document)).findFirst();
    }

    private synchronized List<AsciidocBuild> builds() {
        if (builds == null) {
            List<AsciidocBuild> found = new ArrayList<>();
            for (String pom : walk.tree().named("pom.xml")) {
                text(pom).filter(text -> text.contains(PLUGIN)).ifPresent(t -> read(pom, t, found));
            }
            for (String name : AsciidocGradle.FILES) {
                for (String file : walk.tree().named(name)) {
                    text(file)
                            .flatMap(text -> AsciidocGradle.build(text, Paths.folder(file)))
                            .ifPresent(found::add);
                }
            }
            for (String settings : walk.tree().named(JBakeSite.SETTINGS)) {
                text(settings)
                        .flatMap(text -> new JBakeSite(text, Paths.folder(settings)).build())
                        .ifPresent(found::add);
            }
            builds = found;
        }
        return builds;
    }

    private Optional<String> text(String pom) {
        try {
            return walk.unread().contains(pom) ? Optional.empty() : Optional.of(files.text(pom));
        } catch (IOException e) {
            // What cannot be read says nothing of attributes.
            return Optional.empty();
        }
    }

    private void read(String file, String text, List<AsciidocBuild> found) {
        XmlElement project = XmlTree.root(text);
        String folder = Paths.folder(file);
        plugins(project)
                .filter(plugin -> plugin.child("artifactId").text().equals(PLUGIN))
                .forEach(plugin -> found.addAll(new AsciidocPom(project, plugin, folder).builds()));
    }

    private static Stream<XmlElement> plugins(XmlElement project) {
        return Stream.concat(Stream.of(project), project.child("profiles").all("profile").stream())
                .map(part -> part.child("build"))
                .flatMap(
                        build ->
                                Stream.of(
                                        build.child("plugins"),
                                        build.child("pluginManagement").child("plugins")))
                .flatMap(list -> list.all("plugin").stream());
    }
}
