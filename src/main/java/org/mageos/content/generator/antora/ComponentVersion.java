package org.mageos.content.generator.antora;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * A component in one version, as its {@code antora.yml} describes it.
 *
 * @param name its name
 * @param version its version; empty if it has none, and a text that no version is if only git knows
 * @param isPrerelease whether it does not count as the latest one
 * @param file the descriptor
 * @param startPage the page that stands for the component
 * @param nav the files of the navigation, relative to the descriptor's folder
 * @param isCompleted whether an extension of Antora adds files to it when the site is built
 * @param data all that the descriptor says
 */
record ComponentVersion(
        String name,
        String version,
        boolean isPrerelease,
        String file,
        Optional<String> startPage,
        List<String> nav,
        boolean isCompleted,
        Value.Mapping data) {

    static final String DESCRIPTOR = "antora.yml";

    /** A value for Maven to fill in where it copies the file to, which is no YAML yet. */
    private static final Pattern TO_BE_FILLED = Pattern.compile("(?m)^[ \\w-]+: +@[\\w.-]+@");

    /** Stands for a version that is the name of a branch. */
    private static final String OF_BRANCH = "(branch)";

    ComponentVersion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(startPage, "startPage");
        nav = List.copyOf(nav);
        Objects.requireNonNull(data, "data");
    }

    /** Reads a descriptor; empty if it has no name, or is the template of one. */
    static Optional<ComponentVersion> read(SiteFiles files, String file) {
        if (files.text(file).filter(text -> TO_BE_FILLED.matcher(text).find()).isPresent()) {
            return Optional.empty();
        }
        Value.Mapping data = files.data(file);
        return data.text("name")
                .map(
                        name ->
                                new ComponentVersion(
                                        name,
                                        version(data),
                                        isPrerelease(data),
                                        file,
                                        data.text("start_page"),
                                        data.texts("nav"),
                                        data.get("ext").isPresent() || hasRecipe(files, file),
                                        data));
    }

    /** What an extension that makes pages of data is told, beside the descriptor. */
    private static boolean hasRecipe(SiteFiles files, String file) {
        return files.tree().hasFile(Paths.join(Paths.folder(file), "indexPages.yml"));
    }

    private static String version(Value.Mapping data) {
        Optional<Value> written = data.get("version");
        if (written.isEmpty()) {
            // The playbook names it, or else Antora stops.
            return OF_BRANCH;
        }
        if (!(written.get() instanceof Value.Scalar scalar)) {
            return OF_BRANCH;
        }
        if (scalar.value() == null) {
            return "";
        }
        if (scalar.value() instanceof Boolean) {
            return OF_BRANCH;
        }
        // Antora reads 1.10 without quotes as the number 1.1.
        return scalar.value() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : scalar.text();
    }

    private static boolean isPrerelease(Value.Mapping data) {
        return data.get("prerelease")
                .filter(
                        value ->
                                value instanceof Value.Scalar scalar
                                        && scalar.value() != null
                                        && !Boolean.FALSE.equals(scalar.value())
                                        && !scalar.text().isEmpty())
                .isPresent();
    }

    /** The folder of the descriptor; empty for the content root. */
    String folder() {
        return Paths.folder(file);
    }

    boolean isVersionKnown() {
        return !version.equals(OF_BRANCH);
    }
}
