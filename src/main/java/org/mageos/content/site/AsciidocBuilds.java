package org.mageos.content.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.document.xml.XmlElement;
import org.mageos.content.document.xml.XmlTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;

/**
 * What builds with {@code asciidoctor-maven-plugin} set from outside, as the poms of the tree have
 * it. They are read when the first AsciiDoc document is. Thread-safe.
 */
final class AsciidocBuilds {

    private static final String PLUGIN = "asciidoctor-maven-plugin";

    /** Where the plugin looks for documents by itself, in its versions. */
    private static final List<String> USUAL =
            List.of("src/docs/asciidoc", "src/asciidoc", "src/main/asciidoc");

    private final ReadableFiles files;
    private final Walk walk;
    private @Nullable List<Build> builds;

    /**
     * A build of documents.
     *
     * @param folder where they lie
     */
    private record Build(String folder, AsciidocOptions options) {}

    AsciidocBuilds(ReadableFiles files, Walk walk) {
        this.files = files;
        this.walk = walk;
    }

    /** How a document is converted; of one that no build has little is known. */
    AsciidocOptions options(String file) {
        return builds().stream()
                .filter(build -> file.startsWith(build.folder() + "/"))
                .map(Build::options)
                .findFirst()
                .orElse(AsciidocOptions.UNKNOWN);
    }

    private synchronized List<Build> builds() {
        if (builds == null) {
            List<Build> found = new ArrayList<>();
            for (String pom : walk.tree().named("pom.xml")) {
                text(pom).filter(text -> text.contains(PLUGIN)).ifPresent(t -> read(pom, t, found));
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

    private void read(String file, String text, List<Build> found) {
        XmlElement project = XmlTree.root(text);
        String folder = Paths.folder(file);
        plugins(project)
                .filter(plugin -> plugin.child("artifactId").text().equals(PLUGIN))
                .forEach(plugin -> read(project, plugin, folder, found));
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

    private static void read(
            XmlElement project, XmlElement plugin, String folder, List<Build> found) {
        List<XmlElement> configurations = new ArrayList<>(List.of(plugin.child("configuration")));
        plugin.child("executions")
                .all("execution")
                .forEach(execution -> configurations.add(execution.child("configuration")));
        Map<String, Setting> attributes = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (XmlElement configuration : configurations) {
            for (XmlElement one : configuration.child("attributes").children()) {
                String name = one.name().toLowerCase(Locale.ROOT);
                Setting setting = setting(one.text(), folder);
                Setting other = attributes.put(name, setting);
                if (other != null && !other.equals(setting)) {
                    doubtful.add(name);
                }
            }
        }
        doubtful.forEach(attributes::remove);
        boolean complete = doubtful.isEmpty() && project.child("parent") == XmlElement.NONE;
        addProperties(project, attributes);
        AsciidocOptions options =
                new AsciidocOptions(attributes, complete, AsciidocOptions.Program.HOST);
        List<String> folders =
                configurations.stream()
                        .flatMap(one -> one.textOf("sourceDirectory").stream())
                        .map(path -> withoutBase(path))
                        .toList();
        for (String source : folders.isEmpty() ? USUAL : folders) {
            Paths.normalize(Paths.join(folder, source))
                    .ifPresent(name -> found.add(new Build(name, options)));
        }
    }

    /** Properties of the project are attributes as well, dots and blanks become hyphens. */
    private static void addProperties(XmlElement project, Map<String, Setting> attributes) {
        for (XmlElement property : project.child("properties").children()) {
            String name = property.name().replace('.', '-').toLowerCase(Locale.ROOT);
            attributes.putIfAbsent(name, Setting.hard(property.text()));
        }
        for (String name : List.of("version", "name", "artifactid", "groupid")) {
            attributes.putIfAbsent("project-" + name, Setting.hard("${project." + name + "}"));
        }
    }

    private static Setting setting(String written, String folder) {
        String base = AsciidocOptions.ROOT + (folder.isEmpty() ? "" : "/" + folder);
        String value =
                written.equals("true")
                        ? ""
                        : written.replace("${project.basedir}", base).replace("${basedir}", base);
        if (value.equals("false")) {
            // The plugin hands on null, which unsets the attribute for good.
            return Setting.UNSET;
        }
        return Setting.written(value);
    }

    private static String withoutBase(String path) {
        return Paths.trimSlashes(path.replace("${project.basedir}", "").replace("${basedir}", ""));
    }
}
