package org.mageos.content.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list that explains the ids of cases in the names of tests. */
class CasesTest {

    private static final Path LIST = Path.of("src/test/resources/cases.md");
    private static final Path TESTS = Path.of("src/test/java");

    private static final String ID = "(?:[A-J]\\d\\d|[A-Z]{2}\\d{1,3})";

    /**
     * Ids at the start of a name, of a row of a table, or of a comment: {@code "C05-C16, C19 "}.
     */
    private static final Pattern NAMED =
            Pattern.compile("(?:\"|/\\*\\* |// )(" + ID + "(?:(?:-|, )" + ID + ")*)(?=[:,. ])");

    private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+)(?:-[A-Z]+(\\d+))?");
    private static final Pattern LISTED = Pattern.compile("(?m)^- \\*\\*(" + ID + ")\\*\\* \\S");

    @Test
    @DisplayName("Every case that a test names stands in the list, and none stands there twice")
    void explainsEveryCase() throws IOException {
        List<String> listed =
                LISTED.matcher(Files.readString(LIST)).results().map(id -> id.group(1)).toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).containsAll(named());
    }

    private static TreeSet<String> named() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file))
                        .results()
                        .flatMap(CasesTest::ids)
                        .forEach(named::add);
            }
        }
        assertThat(named).hasSizeGreaterThan(200);
        return named;
    }

    private static Stream<String> ids(MatchResult named) {
        List<String> ids = new ArrayList<>();
        Matcher range = RANGE.matcher(named.group(1));
        while (range.find()) {
            int first = Integer.parseInt(range.group(2));
            int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
            for (int number = first; number <= last; number++) {
                String digits = Integer.toString(number);
                String zeros = "0".repeat(Math.max(0, range.group(2).length() - digits.length()));
                ids.add(range.group(1) + zeros + digits);
            }
        }
        return ids.stream();
    }
}
