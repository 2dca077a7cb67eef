package org.mageos.content.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.site.link.AsciidocPages.Place;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * What {@code asciidoctor-maven-plugin}, or the like of it, makes of the documents of a folder.
 * Thread-safe.
 *
 * <p>The source: {@code AsciidoctorMojo.java} and {@code CopyResourcesProcessor.java} of its
 * version 3.
 */
final class AsciidocBuild {

    private final String folder;
    private final AsciidocOptions options;
    private final Optional<String> start;
    private final List<Output> outputs;
    private final Map<Output, Map<String, String>> files = new HashMap<>();

    /**
     * HTML that is made of the documents.
     *
     * @param document the only one of which it is; empty if of all
     * @param keepsFolders whether a page lies in the folder of its document, not all in one
     * @param copies whether all other files lie beside
     */
    record Output(Optional<String> document, boolean keepsFolders, boolean copies) {
        Output {
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * @param folder where the documents lie
     * @param start the folder that inclusions start at; empty if that is the document's
     * @param outputs all HTML; empty if that is not known
     */
    AsciidocBuild(
            String folder, AsciidocOptions options, Optional<String> start, List<Output> outputs) {
        this.folder = folder;
        this.options = options;
        this.start = start;
        this.outputs = List.copyOf(outputs);
    }

    boolean has(String file) {
        return file.startsWith(folder + "/");
    }

    AsciidocOptions options() {
        return options;
    }

    boolean makesPage(String document) {
        return outputs.stream().anyMatch(output -> page(output, document).isPresent());
    }

    /** The file that a document includes from the folder that all inclusions start at. */
    Optional<String> included(String target) {
        return start.flatMap(base -> Paths.normalize(Paths.join(base, target)));
    }

    /** Where a path of a document's pages leads. */
    synchronized Place at(String document, String path, FileTree tree) {
        boolean isKnown = false;
        for (Output output : outputs) {
            Optional<String> page = page(output, document);
            if (page.isPresent()) {
                Optional<String> target =
                        Paths.normalize(Paths.join(Paths.folder(page.get()), path));
                if (target.isEmpty() || !output.copies()) {
                    return new Place.Unknown();
                }
                @Nullable String file = files(output, tree).get(target.get());
                if (file != null) {
                    return new Place.At(file);
                }
                isKnown = true;
            }
        }
        return isKnown ? new Place.Nowhere() : new Place.Unknown();
    }

    private Map<String, String> files(Output output, FileTree tree) {
        Map<String, String> known = files.get(output);
        if (known == null) {
            known = new HashMap<>();
            Set<String> twice = new HashSet<>();
            for (String file : tree.files()) {
                Optional<String> made = has(file) ? made(output, file) : Optional.empty();
                if (made.isPresent() && known.put(made.get(), file) != null) {
                    twice.add(made.get());
                }
            }
            // Which of two pages of one name is kept, only the build tells.
            known.keySet().removeAll(twice);
            files.put(output, known);
        }
        return known;
    }

    private Optional<String> made(Output output, String file) {
        return FileKind.isAsciiDoc(file)
                ? page(output, file)
                : Optional.of(file.substring(folder.length() + 1));
    }

    private Optional<String> page(Output output, String document) {
        String path = document.substring(folder.length() + 1);
        boolean isHidden = path.startsWith("_") || path.contains("/_") || path.contains("/.");
        if (isHidden || output.document().filter(only -> !only.equals(path)).isPresent()) {
            return Optional.empty();
        }
        String name = output.keepsFolders() ? path : Paths.lastSegment(path);
        return Optional.of(Paths.withoutExtension(name) + ".html");
    }
}
