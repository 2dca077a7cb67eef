package org.mageos.content.generator.mavensite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The parts of files that the macro {@code snippet} shows: between a line with {@code START
 * SNIPPET: name} and one with {@code END SNIPPET: name}. Thread-safe.
 *
 * @see <a href="https://maven.apache.org/guides/mini/guide-snippet-macro.html">Guide to the Snippet
 *     Macro</a>
 */
final class DoxiaSnippets {

    private static final String BUILT = "a file of a snippet that only a build knows";
    private static final String SOURCES = "${project.build.sourceDirectory}";

    /** {@code SnippetReader} of doxia-core: the words in any order, the name in its own case. */
    private static final Pattern MARK = Pattern.compile("(?i)(?:^|\\W)snippet(?:$|\\W)");

    private static final Pattern START = Pattern.compile("(?i)(?:^|\\W)start(?:$|\\W)");
    private static final Pattern END = Pattern.compile("(?i)(?:^|\\W)end(?:$|\\W)");

    private final SiteFiles files;

    /** The lines of a file that may start or end a part. */
    private final Map<String, List<String>> marks = new HashMap<>();

    DoxiaSnippets(SiteFiles files) {
        this.files = files;
    }

    /**
     * What a macro shows.
     *
     * @param text the file, relative to the module's folder, and behind {@code #} the part's name
     */
    Reference find(MavenModule module, String text) {
        int hash = text.lastIndexOf('#');
        String written = hash < 0 ? text : text.substring(0, hash);
        String inModule = ReactorSites.inModule(written.replace(SOURCES, module.sourceDirectory()));
        Optional<String> file = Paths.normalize(Paths.join(module.folder(), inModule));
        if (inModule.contains("$") || inModule.startsWith("target/") || file.isEmpty()) {
            return new Reference.Unknown(BUILT);
        }
        if (hash < 0 || !files.tree().hasFile(file.get())) {
            return new Reference.File(file.get(), Optional.empty());
        }
        String id = text.substring(hash + 1);
        return lack(file.get(), id)
                .<Reference>map(
                        mark ->
                                new Reference.Nothing(
                                        "no line of it has '" + mark + " SNIPPET: " + id + "'",
                                        Optional.empty()))
                .orElseGet(() -> new Reference.File(file.get(), Optional.empty()));
    }

    /** Which of its two lines a part does not have. */
    private synchronized Optional<String> lack(String file, String id) {
        List<String> lines = marks.computeIfAbsent(file, this::read);
        Pattern name = Pattern.compile("(?:^|\\W)" + Pattern.quote(id) + "(?:$|\\W)");
        boolean isOpen = false;
        for (String line : lines) {
            if (name.matcher(line).find()) {
                if (isOpen && END.matcher(line).find()) {
                    return Optional.empty();
                }
                isOpen |= START.matcher(line).find();
            }
        }
        return Optional.of(isOpen ? "END" : "START");
    }

    private List<String> read(String file) {
        return files.text(file).stream()
                .flatMap(String::lines)
                .filter(line -> MARK.matcher(line).find())
                .toList();
    }
}
