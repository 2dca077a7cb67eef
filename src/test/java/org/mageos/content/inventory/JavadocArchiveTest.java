package org.mageos.content.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocArchiveTest {

    @TempDir Path folder;

    private Path archive(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("core-javadoc.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Pages have the ids that Javadoc wrote")
    @CsvSource(
            delimiter = '|',
            value = {
                "/org/x/Y.html | Page[ids=[m(int), <init>(), m-int-]",
                "/ | Page[ids=[]",
                "/index.html | Page[ids=[]",
                "/org/x/ | Nothing[",
                "/org/x/Z.html | Nothing[closest=Optional[/org/x/Y.html]]",
                "/element-list | File[]",
                "/sub | Page[ids=[]",
            })
    void answers(String path, String start) throws IOException {
        JavadocArchive archive =
                JavadocArchive.open(
                        archive(
                                Map.of(
                                        "index.html",
                                        "<html></html>",
                                        "element-list",
                                        "org.x",
                                        "sub/index.html",
                                        "<html></html>",
                                        "org/x/Y.html",
                                        "<section id=\"m(int)\"></section><section"
                                                + " id=\"&lt;init&gt;()\"></section><a"
                                                + " name=\"m-int-\"></a>")));
        SiteIndex.Answer answer = archive.at(path);
        if (answer instanceof SiteIndex.Answer.Page page && !page.ids().isEmpty()) {
            assertThat(page.ids()).containsExactlyInAnyOrder("m(int)", "<init>()", "m-int-");
            assertThat(page.open()).isEmpty();
        } else {
            assertThat(answer.toString()).startsWith(start);
        }
    }

    @Test
    @DisplayName("What is no archive of Javadoc is refused with a reason")
    void refusesWhatIsNone() throws IOException {
        Path other = archive(Map.of("org/x/Y.class", ""));
        assertThatThrownBy(() -> JavadocArchive.open(other))
                .isInstanceOf(InventoryException.class)
                .hasMessage("it has no index.html, as Javadoc has");
        Path text = Files.writeString(folder.resolve("text.jar"), "no archive");
        assertThatThrownBy(() -> JavadocArchive.open(text)).hasMessage("it is no archive");
    }

    @Test
    @DisplayName("A page that would fill the memory is not read, and its anchors are open")
    void doesNotReadABomb() throws IOException {
        Path file = folder.resolve("bomb.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(JavadocArchive.open(file).at("/index.html").toString())
                .contains("cannot be read");
    }
}
