package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.testing.Uses;
import org.mageos.content.value.TextLines;
import org.yaml.snakeyaml.Yaml;

/**
 * The links and images of all examples in the CommonMark specification.
 *
 * <p>The examples are not part of this project; the test is skipped where they are not at hand.
 * Three things differ by intent and are levelled before comparing: a definition counts here whether
 * it is used or not, so it is replaced by its uses; bare URLs are links in GitHub Flavored Markdown
 * only; e-mail addresses are of no interest.
 */
class CommonMarkLinksTest {

    private static final Path EXAMPLES = Path.of("../shared/commonmark-links.json");
    private static final MarkdownParser PARSER = new MarkdownParser(MarkdownOptions.DEFAULT);

    @TestFactory
    Stream<DynamicTest> readsTheLinksAndImagesOfEveryExample() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(EXAMPLES), "the CommonMark examples are not at hand: " + EXAMPLES);
        // JSON is YAML.
        List<Map<String, Object>> examples = new Yaml().load(Files.readString(EXAMPLES));
        assertThat(examples).hasSizeGreaterThan(600);
        return examples.stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.get("section") + " " + example.get("example"),
                                        () -> check(example)));
    }

    private static void check(Map<String, Object> example) {
        String markdown = (String) example.get("markdown");
        BodyContent body = PARSER.parse("example.md", markdown, TextLines.of(markdown), 0);
        assertThat(links(body, markdown))
                .as("links of %s", markdown)
                .isEqualTo(sorted(withoutMail(strings(example, "links"), markdown)));
        assertThat(images(body))
                .as("images of %s", markdown)
                .isEqualTo(sorted(strings(example, "images")));
    }

    private static List<String> links(BodyContent body, String markdown) {
        List<String> links = new ArrayList<>();
        for (Use link : Uses.links(body.uses())) {
            boolean bareUrl =
                    link.syntax() == Use.Syntax.AUTOLINK
                            && !markdown.contains("<" + link.destination() + ">");
            if (!bareUrl) {
                int times = link.syntax() == Use.Syntax.DEFINITION ? link.references().size() : 1;
                links.addAll(Collections.nCopies(times, encoded(link.destination())));
            }
        }
        return sorted(links);
    }

    private static List<String> images(BodyContent body) {
        List<String> images = new ArrayList<>();
        for (Use image : Uses.images(body.uses())) {
            int times = image.syntax() == Use.Syntax.DEFINITION ? image.references().size() : 1;
            images.addAll(Collections.nCopies(times, encoded(image.destination())));
        }
        return sorted(images);
    }

    private static List<String> withoutMail(List<String> links, String markdown) {
        boolean written = markdown.toLowerCase(Locale.ROOT).contains("mailto:");
        return links.stream().filter(link -> written || !link.startsWith("mailto:")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> example, String key) {
        return ((List<String>) example.get(key))
                .stream().map(CommonMarkLinksTest::encoded).toList();
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }

    /** As the specification's renderer writes URLs: bytes outside ASCII and some signs encoded. */
    private static String encoded(String url) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c > ' ' && c < 127 && "\"<>[\\]^`{|}".indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
