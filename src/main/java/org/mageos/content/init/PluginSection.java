package org.mageos.content.init;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The plugin's section in a pom.
 *
 * @param version the version of the plugin
 * @param goals the goals to bind
 */
public record PluginSection(String version, List<String> goals) {

    private static final String GROUP = "org.mage-os";
    private static final String ARTIFACT = "mageos-content-maven-plugin";

    public PluginSection {
        Objects.requireNonNull(version, "version");
        goals = List.copyOf(goals);
    }

    /** The section that fits a draft. */
    public static PluginSection of(String version, Draft draft) {
        List<String> goals = new ArrayList<>();
        if (draft.hasFeeds()) {
            goals.add("render-feeds");
        }
        if (draft.hasSitemap()) {
            goals.add("render-sitemap");
        }
        goals.add("lint");
        return new PluginSection(version, goals);
    }

    /** Group and artifact of the plugin. */
    public String key() {
        return GROUP + ":" + ARTIFACT;
    }

    /** The lines of the section. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("<plugin>");
        lines.add("  <groupId>" + GROUP + "</groupId>");
        lines.add("  <artifactId>" + ARTIFACT + "</artifactId>");
        lines.add("  <version>" + version + "</version>");
        lines.add("  <executions>");
        lines.add("    <execution>");
        lines.add("      <goals>");
        goals.forEach(goal -> lines.add("        <goal>" + goal + "</goal>"));
        lines.add("      </goals>");
        lines.add("    </execution>");
        lines.add("  </executions>");
        lines.add("</plugin>");
        return lines;
    }

    /**
     * A pom with the section in it, and every other byte as it was.
     *
     * @return empty if the pom names the plugin already, or is not understood
     */
    public Optional<byte[]> in(byte[] pom) {
        // All that is looked for is ASCII, so that any encoding that has it stays as it is.
        String text = new String(pom, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\0') >= 0 || text.contains("<artifactId>" + ARTIFACT)) {
            return Optional.empty();
        }
        return PomElements.of(text)
                .flatMap(elements -> inserted(text, elements))
                .map(changed -> changed.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Optional<String> inserted(String text, PomElements elements) {
        Optional<Integer> plugins = elements.end("project/build/plugins");
        Optional<Integer> build = elements.end("project/build");
        boolean isEmptyElement =
                plugins.isEmpty() && elements.start("project/build/plugins").isPresent()
                        || build.isEmpty() && elements.start("project/build").isPresent();
        if (isEmptyElement) {
            return Optional.empty();
        }
        String unit = unit(text, elements);
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        int depth = 3;
        if (plugins.isEmpty()) {
            before.add(unit.repeat(2) + "<plugins>");
            behind.add(unit.repeat(2) + "</plugins>");
            depth--;
        }
        if (build.isEmpty()) {
            before.add(0, unit + "<build>");
            behind.add(unit + "</build>");
            depth--;
        }
        List<String> lines = new ArrayList<>(before);
        lines().forEach(line -> lines.add(unit.repeat(3) + indented(line, unit)));
        lines.addAll(behind);
        int at = plugins.or(() -> build).or(() -> elements.end("project")).orElseThrow();
        return Optional.of(insert(text, at, lines, unit.repeat(depth - 1)));
    }

    /** A line of the section with the pom's own indentation. */
    private static String indented(String line, String unit) {
        int blanks = 0;
        while (line.charAt(blanks) == ' ') {
            blanks++;
        }
        return unit.repeat(blanks / 2) + line.substring(blanks);
    }

    /** Puts lines in front of the line of an end tag; one that shares its line gets its own. */
    private static String insert(String text, int at, List<String> lines, String indent) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        int start = at;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean hasOwnLine = start == 0 || text.charAt(start - 1) == '\n';
        String block = String.join(lineEnd, lines) + lineEnd;
        return hasOwnLine
                ? text.substring(0, start) + block + text.substring(start)
                : text.substring(0, at) + lineEnd + block + indent + text.substring(at);
    }

    /** What the pom puts in front of the elements of the project. */
    private static String unit(String text, PomElements elements) {
        for (String path : List.of("project/modelVersion", "project/artifactId", "project/build")) {
            Optional<Integer> start = elements.start(path);
            if (start.isPresent()) {
                int from = start.get();
                while (from > 0 && " \t".indexOf(text.charAt(from - 1)) >= 0) {
                    from--;
                }
                if (from < start.get() && (from == 0 || text.charAt(from - 1) == '\n')) {
                    return text.substring(from, start.get());
                }
            }
        }
        return "  ";
    }
}
