package org.mageos.content.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the jar says of the libraries in it. */
class NoticeTest {

    @Test
    void namesEachLibrary() throws Exception {
        List<String> notice = Files.readAllLines(Path.of("src/main/resources/META-INF/NOTICE"));
        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(
                        library ->
                                assertThat(notice).anyMatch(line -> words(line).contains(library)));
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("[ ,]+"));
    }

    private static List<String> libraries() throws Exception {
        Document pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new File("pom.xml"));
        NodeList lists = pom.getDocumentElement().getElementsByTagName("dependencies");
        NodeList dependencies = ((Element) lists.item(0)).getElementsByTagName("dependency");
        return IntStream.range(0, dependencies.getLength())
                .mapToObj(i -> (Element) dependencies.item(i))
                .filter(dependency -> dependency.getElementsByTagName("scope").getLength() == 0)
                .map(d -> d.getElementsByTagName("artifactId").item(0).getTextContent())
                .toList();
    }
}
