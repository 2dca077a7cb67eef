package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.GitRepository;

/** Git itself is asked what it ignores, where it is installed. */
class GitCheckIgnoreTest {

    private static final List<String> PARTS =
            List.of(
                    "a",
                    "b",
                    "c",
                    "ab",
                    "a.md",
                    "build",
                    "é",
                    " ",
                    ".",
                    "/",
                    "/",
                    "/",
                    "*",
                    "*",
                    "**",
                    "***",
                    "**/",
                    "/**",
                    "/**/",
                    "?",
                    "[ab]",
                    "[!a]",
                    "[^b-]",
                    "[a-c]",
                    "[]a]",
                    "[[:alpha:]]",
                    "[[:alpha]",
                    "[[:x:]]",
                    "[\\]a]",
                    "[b-\\c]",
                    "[/a]",
                    "[",
                    "]",
                    "\\",
                    "\\*",
                    "\\/",
                    "\\ ",
                    "#",
                    "!",
                    "{a,b}",
                    "\t");

    private static final List<String> PATHS =
            List.of(
                    "a",
                    "b",
                    "c",
                    "ab/a",
                    "ab/b",
                    "ab/c/a",
                    "abc",
                    "a.md",
                    "é",
                    "cé/a",
                    "[",
                    "*",
                    "#a",
                    "!a",
                    "a ",
                    "{a,b}",
                    "build/a",
                    "build/a.md",
                    "build/ab/b",
                    "build/ab/c/a",
                    "ba/build/a.md",
                    "ba/b/c/ab/a",
                    "ba/b/c/ab/b",
                    "ba/b/c/b",
                    "cc/c/c/c/c",
                    ".a",
                    "ac/.gitkeep",
                    "]",
                    "a\\b",
                    "a\t");

    private static final int SETS = 150;

    private Path root;
    private GitRepository git;

    @BeforeEach
    void createRepository(@TempDir Path folder) throws IOException, InterruptedException {
        root = folder.toRealPath();
        git = GitRepository.in(root);
        git.run("init", "-q");
    }

    @Test
    @DisplayName("B41, H04 what git ignores is ignored, whatever the patterns")
    void agreesWithGit() throws IOException, InterruptedException {
        Random random = new Random(41);
        for (int i = 0; i < SETS; i++) {
            String set = "s" + i + "/";
            for (String path : PATHS) {
                write(set + path, "");
            }
            write(set + ".gitignore", lines(random));
            write(set + "ba/b/.gitignore", lines(random));
        }
        write(".git/info/exclude", "c/c\nba/b/c/\n!a\n");
        assertThatGitAgrees();
    }

    @Test
    @DisplayName("B41 a repository within the repository has rules of its own")
    void agreesAboutRepositoriesWithin() throws IOException, InterruptedException {
        write(".gitignore", "/build\nlogs/\n");
        write("build/inner/a.md", "");
        write("docs/logs/a.md", "");
        write("docs/build/a.md", "");
        assertThatGitAgrees();
    }

    private static String lines(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int line = random.nextInt(4); line >= 0; line--) {
            if (random.nextInt(3) == 0) {
                lines.append('!');
            }
            for (int part = random.nextInt(4); part >= 0; part--) {
                lines.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            lines.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return lines.toString();
    }

    private void assertThatGitAgrees() throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(path -> !path.startsWith(root.resolve(".git")) && !path.equals(root))
                    .forEach(path -> names.add(root.relativize(path).toString()));
        }
        Set<String> ignored = new TreeSet<>();
        IgnoreRules rules = IgnoreRules.of(root);
        for (String name : names) {
            if (rules.isIgnored(name, Files.isDirectory(root.resolve(name)))) {
                ignored.add(name);
            }
        }
        String answer =
                git.answer(String.join("\0", names), "check-ignore", "--no-index", "-z", "--stdin");
        Set<String> expected = new TreeSet<>(Arrays.asList(answer.split("\0")));
        assertThat(ignored).isEqualTo(expected).isNotEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
