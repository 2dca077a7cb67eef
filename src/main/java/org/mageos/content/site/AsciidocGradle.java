package org.mageos.content.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.url.Paths;

/**
 * What a build of Gradle with the plugins of Asciidoctor makes of documents: their inclusions start
 * at the folder of the project. What else it says is a program's.
 */
final class AsciidocGradle {

    static final List<String> FILES = List.of("build.gradle", "build.gradle.kts");

    private static final String PLUGIN = "org.asciidoctor.";

    /** What gives inclusions another folder. */
    private static final String BASE = "baseDir";

    private AsciidocGradle() {}

    /**
     * The build of a project.
     *
     * @param text the text of the build's file
     * @param folder that of the project
     */
    static Optional<AsciidocBuild> build(String text, String folder) {
        if (!text.contains(PLUGIN)) {
            return Optional.empty();
        }
        String root = AsciidocOptions.ROOT + (folder.isEmpty() ? "" : "/" + folder);
        AsciidocOptions options =
                new AsciidocOptions(
                        Map.of(
                                "gradle-projectdir",
                                Setting.hard(root),
                                "gradle-project-name",
                                Setting.VARYING),
                        false,
                        AsciidocOptions.Program.HOST);
        Optional<String> start = text.contains(BASE) ? Optional.empty() : Optional.of(folder);
        String documents = Paths.join(folder, "src/docs/asciidoc");
        return Optional.of(new AsciidocBuild(documents, options, start, List.of()));
    }
}
