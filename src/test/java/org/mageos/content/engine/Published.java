package org.mageos.content.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Severity;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/**
 * What rendering gave: findings, and the files, which are there only if no error was found.
 *
 * @param folder the output folder
 * @param warnings what was said beside the findings
 */
record Published(LintResult result, Path folder, List<String> written, List<String> warnings) {

    static Published feeds(ContentFolder content) {
        Path output = content.root().resolve("target/site");
        return of(content, output, FeedPublisher.into(output, content.root()));
    }

    static Published sitemap(ContentFolder content) {
        return sitemap(content, content.root().resolve("target/site"));
    }

    static Published sitemap(ContentFolder content, Path output) {
        return of(content, output, SitemapPublisher.into(output, content.root()));
    }

    private static Published of(ContentFolder content, Path output, Publisher publisher) {
        try (publisher) {
            LintResult result = publisher.prepare(content.content());
            if (isGood(result)) {
                publisher.publish();
            }
            List<String> written =
                    publisher.outputs().stream().flatMap(each -> each.files().stream()).toList();
            return new Published(result, output, written, publisher.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGood(LintResult result) {
        return result.errors().isEmpty() && result.count(Severity.ERROR) == 0;
    }

    /** The findings in the words of tests. */
    Linted findings() {
        return new Linted(result);
    }

    /** Each error in one line. */
    List<String> errors() {
        return result.errors().stream().map(Object::toString).toList();
    }

    /** The text of a file. */
    String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files, sorted. */
    List<String> files() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
