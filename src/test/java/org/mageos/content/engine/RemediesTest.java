package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.tree.ExcludedFolders;

/** What a finding offers to write instead is right. */
class RemediesTest {

    private static final Path PROJECTS = Path.of("src/it");
    private static final Pattern REMEDY =
            Pattern.compile("(?:did you mean|write|link to) '(.+)'\\??");
    private static final Set<String> RULES =
            Set.of(
                    "link/broken",
                    "link/case",
                    "link/redirected",
                    "link/trailing-slash",
                    "link/own-domain",
                    "image/missing");

    @TempDir private Path root;

    private static Stream<String> projects() throws IOException {
        try (Stream<Path> projects = Files.list(PROJECTS)) {
            return projects
                    .filter(Files::isDirectory)
                    .map(project -> project.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @DisplayName("Whoever follows all advice about the links of an example is told of none again")
    @MethodSource("projects")
    void areFineThemselves(String project) throws IOException {
        copy(PROJECTS.resolve(project));
        List<Finding> advised = advised();

        List<String> followed = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> file : byFile(advised).entrySet()) {
            followed.addAll(follow(file.getKey(), file.getValue()));
        }

        assertThat(lint().findings())
                .filteredOn(finding -> RULES.contains(finding.rule().id()))
                .noneMatch(finding -> followed.contains(place(finding, finding.subject())));
    }

    @Test
    void keepHowALinkIsWritten() {
        folder("config.toml", "base_url = 'https://example.org'\n[markdown]\n")
                .file("content/_index.md", "+++\n+++\n[a](@/docs/A.md) [b](@/old.md#first-part)\n")
                .file("content/docs/_index.md", "+++\n+++\n")
                .file("content/docs/a.md", "+++\n+++\n");

        assertThat(texts())
                .contains(
                        "The link '@/docs/A.md' differs from the real path by letter case only;"
                                + " write '@/docs/a.md'");
    }

    @Test
    void keepTheFragmentOfARedirectedLink() {
        folder("_redirects", "/old /new\n")
                .settings(
                        "site: { url: 'https://example.org' }\nredirects: [_redirects]\n"
                                + "collections: { docs: { files: 'docs/*.md', permalink: '/{slug}'"
                                + " } }\n")
                .file("docs/new.md", "# Part\n")
                .file("docs/a.md", "[x](/old#part) [y](/old?a=1)\n");

        assertThat(texts())
                .containsExactlyInAnyOrder(
                        "The link '/old#part' is redirected; link to '/new#part'",
                        "The link '/old?a=1' is redirected; link to '/new?a=1'");
    }

    @Test
    @DisplayName("What lacks its scheme is offered with it")
    void completeTheUrlsOfOtherSites() {
        folder("a.md", "[x](github.com/mage-os/x) [y](www.example.org) [z](gone.md)\n");

        assertThat(texts())
                .containsExactly(
                        "Broken link 'github.com/mage-os/x': there is no such file; did you mean"
                                + " 'https://github.com/mage-os/x'?",
                        "Broken link 'www.example.org': there is no such file; did you mean"
                                + " 'https://www.example.org'?",
                        "Broken link 'gone.md': there is no such file");
    }

    @Test
    @DisplayName("No program's source is offered, and no document as an image")
    void areWhatAReaderCouldGet() {
        folder("docs/setup.ts", "")
                .file("docs/photo.md", "# Photo\n")
                .file("a.md", "[x](setup) ![p](photo.png)\n");

        assertThat(texts()).hasSize(2).noneMatch(text -> text.contains("did you mean"));
    }

    @Test
    void preferTheLanguageOfThePage() {
        folder("de/guide/setup.md", "# S\n")
                .file("en/guide/setup.md", "# S\n")
                .file("en/a.md", "[x](/setup)\n")
                .file("de/a.md", "[x](/setup)\n")
                .settings(
                        "site: { url: 'https://example.org', language: en, languages: [en, de] }\n"
                                + "collections: { docs: { files: '{de,en}/**/*.md', permalink:"
                                + " '/{path}' } }\n");

        assertThat(texts())
                .containsExactly(
                        "Broken link '/setup': no page has this URL; did you mean"
                                + " '/de/guide/setup'?",
                        "Broken link '/setup': no page has this URL; did you mean"
                                + " '/en/guide/setup'?");
    }

    private ContentFolder folder(String name, String text) {
        return new ContentFolder(root).file(name, text);
    }

    private List<String> texts() {
        return lint().findings().stream().map(Finding::text).toList();
    }

    private LintResult lint() {
        try {
            return Linter.lint(
                    Content.load(
                            new ContentOptions(
                                    root,
                                    Optional.empty(),
                                    new ExcludedFolders(Set.of("target"), Set.of()),
                                    BuiltPlace.NONE,
                                    ContentFolder.NOW)),
                    Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> advised() {
        return lint().findings().stream()
                .filter(finding -> RULES.contains(finding.rule().id()))
                .filter(finding -> finding.length() > 0)
                .filter(f -> f.remedy().filter(r -> REMEDY.matcher(r).matches()).isPresent())
                .toList();
    }

    private static Map<String, List<Finding>> byFile(List<Finding> findings) {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(
                finding ->
                        byFile.computeIfAbsent(finding.location().file(), f -> new ArrayList<>())
                                .add(finding));
        return byFile;
    }

    /** Writes what the findings of a file advise, the last first, so that no place moves. */
    private List<String> follow(String file, List<Finding> findings) throws IOException {
        Path path = root.resolve(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        List<String> followed = new ArrayList<>();
        findings.sort(Comparator.comparing(Finding::location).reversed());
        for (Finding finding : findings) {
            int line = finding.location().line() - 1;
            int start = finding.location().column() - 1;
            String text = lines.get(line);
            boolean whole =
                    text.startsWith(finding.subject(), start)
                            && finding.length() == finding.subject().length();
            if (whole) {
                String advice = advice(finding);
                lines.set(
                        line,
                        text.substring(0, start)
                                + advice
                                + text.substring(start + finding.length()));
                followed.add(place(finding, advice));
            }
        }
        Files.write(path, lines);
        return followed;
    }

    private static String place(Finding finding, String destination) {
        return finding.location().file() + ":" + finding.location().line() + " " + destination;
    }

    private static String advice(Finding finding) {
        Matcher remedy = REMEDY.matcher(finding.remedy().orElseThrow());
        assertThat(remedy.matches()).isTrue();
        return remedy.group(1);
    }

    private void copy(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = root.resolve(project.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
