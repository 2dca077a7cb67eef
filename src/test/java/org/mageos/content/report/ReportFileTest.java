package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir private Path folder;

    @Test
    void makesTheFolder() throws IOException {
        Path file = folder.resolve("target/mageos-content/report.txt");

        new ReportFile(file, (runs, out) -> out.append("é")).write(List.of());

        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("é");
    }

    @Test
    void replacesAnEarlierReport() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "earlier and longer");

        new ReportFile(file, (runs, out) -> out.append("later")).write(List.of());

        assertThat(file).hasContent("later");
        assertThat(folder)
                .isDirectoryContaining(file::equals)
                .isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void keepsTheEarlierReportIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "earlier");
        Report failing =
                (runs, out) -> {
                    out.append("half");
                    throw new IOException("disk full");
                };

        assertThatThrownBy(() -> new ReportFile(file, failing).write(List.of()))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("earlier");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
