package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        Set<String> folders = new LinkedHashSet<>();
        executions.forEach(execution -> folders.add(value(execution, "sourceDirectory")));
        List<AsciidocBuild> builds = new ArrayList<>();
        for (String source : folders) {
            List<XmlElement> own =
                    executions.stream()
                            .filter(one -> value(one, "sourceDirectory").equals(source))
                            .toList();
            for (String name : source.isEmpty() ? USUAL : List.of(withoutBase(source))) {
                Paths.normalize(Paths.join(folder, name))
                        .ifPresent(place -> builds.add(build(place, own)));
            }
        }
        return builds;
    }

    private AsciidocBuild build(String place, List<XmlElement> own) {
        boolean isKnown = isWhole() && own.stream().allMatch(this::isKnown);
        boolean startsAtFolder =
                own.stream()
                        .allMatch(
                                one ->
                                        value(one, "baseDir").isEmpty()
                                                && !value(one, "relativeBaseDir").equals("true"));
        List<XmlElement> ofPages =
                own.stream().filter(one -> HTML.contains(value(one, "backend"))).toList();
        return new AsciidocBuild(
                place,
                options(ofPages.isEmpty() ? own : ofPages),
                startsAtFolder ? Optional.of(place) : Optional.empty(),
                isKnown ? ofPages.stream().map(this::output).toList() : List.<Output>of());
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

    /** What some executions agree in: those that make pages, or all if none does. */
    private AsciidocOptions options(List<XmlElement> some) {
        Map<String, Setting> attributes = attributes(some.get(0));
        Set<String> doubtful = new HashSet<>();
        for (XmlElement execution : some) {
            Map<String, Setting> others = attributes(execution);
            Stream.of(attributes, others)
                    .flatMap(all -> all.keySet().stream())
                    .filter(name -> !Objects.equals(attributes.get(name), others.get(name)))
                    .forEach(doubtful::add);
        }
        doubtful.forEach(attributes::remove);
        addProperties(attributes);
        return new AsciidocOptions(
                attributes, doubtful.isEmpty() && isWhole(), AsciidocOptions.Program.HOST);
    }

    /** The attributes of an execution: its own, and those of all. */
    private Map<String, Setting> attributes(XmlElement execution) {
        Map<String, Setting> attributes = new HashMap<>();
        for (XmlElement part : List.of(configuration, execution)) {
            for (XmlElement attribute : part.child("attributes").children()) {
                attributes.put(
                        attribute.name().toLowerCase(Locale.ROOT), setting(attribute.text()));
            }
        }
        return attributes;
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
