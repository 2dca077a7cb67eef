package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.document.xml.XmlElement;
import org.mageos.content.site.AsciidocBuild.Output;
import org.mageos.content.url.Paths;

/** What one pom says of {@code asciidoctor-maven-plugin}, for all of its executions. */
final class AsciidocPom {

    /** Where the plugin looks for documents by itself, in its versions. */
    private static final List<String> USUAL =
            List.of("src/docs/asciidoc", "src/asciidoc", "src/main/asciidoc");

    private static final Set<String> HTML = Set.of("", "html", "html5");

    private final XmlElement project;
    private final String folder;
    private final List<XmlElement> executions = new ArrayList<>();
    private final XmlElement configuration;

    /**
     * @param plugin the element of the plugin
     * @param folder that of the pom
     */
    AsciidocPom(XmlElement project, XmlElement plugin, String folder) {
        this.project = project;
        this.folder = folder;
        this.configuration = plugin.child("configuration");
        plugin.child("executions")
                .all("execution")
                .forEach(execution -> executions.add(execution.child("configuration")));
        if (executions.isEmpty()) {
            executions.add(XmlElement.NONE);
        }
    }

    List<AsciidocBuild> builds() {
        AsciidocOptions options = options();
        Set<String> folders = new LinkedHashSet<>();
        executions.forEach(execution -> folders.add(value(execution, "sourceDirectory")));
        List<AsciidocBuild> builds = new ArrayList<>();
        for (String source : folders) {
            for (String name : source.isEmpty() ? USUAL : List.of(withoutBase(source))) {
                Paths.normalize(Paths.join(folder, name))
                        .ifPresent(place -> builds.add(build(place, source, options)));
            }
        }
        return builds;
    }

    private AsciidocBuild build(String place, String source, AsciidocOptions options) {
        List<XmlElement> own =
                executions.stream()
                        .filter(one -> value(one, "sourceDirectory").equals(source))
                        .toList();
        boolean isKnown = isWhole() && own.stream().allMatch(this::isKnown);
        boolean startsAtFolder =
                own.stream()
                        .allMatch(
                                one ->
                                        value(one, "baseDir").isEmpty()
                                                && !value(one, "relativeBaseDir").equals("true"));
        List<Output> outputs =
                own.stream()
                        .filter(one -> HTML.contains(value(one, "backend")))
                        .map(this::output)
                        .toList();
        return new AsciidocBuild(
                place,
                options,
                startsAtFolder ? Optional.of(place) : Optional.empty(),
                isKnown ? outputs : List.<Output>of());
    }

    private Output output(XmlElement execution) {
        return new Output(
                Optional.of(value(execution, "sourceDocumentName")).filter(n -> !n.isEmpty()),
                value(execution, "preserveDirectories").equals("true"),
                element(execution, "resources") == XmlElement.NONE);
    }

    /** Whether a pom further up cannot say anything else. */
    private boolean isWhole() {
        return project.child("parent") == XmlElement.NONE;
    }

    private boolean isKnown(XmlElement execution) {
        boolean isLiteral =
                List.of("backend", "preserveDirectories", "sourceDocumentName").stream()
                        .noneMatch(name -> value(execution, name).contains("$"));
        return isLiteral
                && value(execution, "outputFile").isEmpty()
                && element(execution, "attributes").child("outfilesuffix") == XmlElement.NONE
                && element(execution, "sourceDocumentExtensions") == XmlElement.NONE;
    }

    private XmlElement element(XmlElement execution, String name) {
        XmlElement own = execution.child(name);
        return own == XmlElement.NONE ? configuration.child(name) : own;
    }

    /** A parameter; empty if nothing sets it. */
    private String value(XmlElement execution, String name) {
        return element(execution, name).text().strip();
    }

    private AsciidocOptions options() {
        Map<String, Setting> attributes = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        List<XmlElement> configurations = new ArrayList<>(executions);
        configurations.add(configuration);
        for (XmlElement one : configurations) {
            for (XmlElement attribute : one.child("attributes").children()) {
                String name = attribute.name().toLowerCase(Locale.ROOT);
                Setting setting = setting(attribute.text());
                Setting other = attributes.put(name, setting);
                if (other != null && !other.equals(setting)) {
                    doubtful.add(name);
                }
            }
        }
        doubtful.forEach(attributes::remove);
        addProperties(attributes);
        return new AsciidocOptions(
                attributes, doubtful.isEmpty() && isWhole(), AsciidocOptions.Program.HOST);
    }

    /** Properties of the project are attributes as well, dots become hyphens. */
    private void addProperties(Map<String, Setting> attributes) {
        for (XmlElement property : project.child("properties").children()) {
            String name = property.name().replace('.', '-').toLowerCase(Locale.ROOT);
            attributes.putIfAbsent(name, Setting.hard(property.text()));
        }
        for (String name : List.of("version", "name", "artifactid", "groupid")) {
            attributes.putIfAbsent("project-" + name, Setting.VARYING);
        }
    }

    private Setting setting(String written) {
        String base = AsciidocOptions.ROOT + (folder.isEmpty() ? "" : "/" + folder);
        String value =
                written.equals("true")
                        ? ""
                        : written.replace("${project.basedir}", base).replace("${basedir}", base);
        // The plugin hands on null, which unsets the attribute for good.
        return value.equals("false") ? Setting.UNSET : Setting.written(value);
    }

    private static String withoutBase(String path) {
        return Paths.trimSlashes(path.replace("${project.basedir}", "").replace("${basedir}", ""));
    }
}
