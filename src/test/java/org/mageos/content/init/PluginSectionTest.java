package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin gets into a pom, of which nothing else changes. */
class PluginSectionTest {

    private static final PluginSection SECTION = new PluginSection("1", List.of("lint"));

    private static final String LINES = String.join("\n", SECTION.lines());

    private static Optional<String> in(String pom) {
        return SECTION.in(pom.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What was put in, if all that is around it stays. */
    private static String inserted(String pom) {
        String changed = in(pom).orElseThrow();
        int same = 0;
        while (same < pom.length() && pom.charAt(same) == changed.charAt(same)) {
            same++;
        }
        String rest = pom.substring(same);
        assertThat(changed).endsWith(rest);
        return changed.substring(same, changed.length() - rest.length());
    }

    @Test
    @DisplayName("IN12: behind the last plugin, in the indentation of the pom")
    void goesBehindTheLastPlugin() {
        String pom =
                """
                <project>
                \t<modelVersion>4.0.0</modelVersion>
                \t<build>
                \t\t<plugins>
                \t\t\t<plugin><artifactId>a</artifactId></plugin>
                \t\t</plugins>
                \t</build>
                \t<!-- é -->
                </project>
                """;

        assertThat(in(pom).orElseThrow())
                .contains("\t\t\t<plugin>\n\t\t\t\t<groupId>org.mage-os</groupId>")
                .contains("\t\t\t</plugin>\n\t\t</plugins>\n")
                .contains("\t\t\t\t\t\t\t<goal>lint</goal>");
        assertThat(inserted(pom)).contains("plugin").doesNotContain("project");
    }

    @Test
    @DisplayName("IN12: not into a profile, pluginManagement, a comment or reporting")
    void isNotMisledByOtherPlugins() {
        String pom =
                """
                <?xml version="1.0"?>
                <!-- <build><plugins></plugins></build> -->
                <project attr="</build>">
                  <modelVersion>4.0.0</modelVersion>
                  <build>
                    <pluginManagement>
                      <plugins>
                      </plugins>
                    </pluginManagement>
                  </build>
                  <reporting><plugins></plugins></reporting>
                  <profiles><profile><build><plugins></plugins></build></profile></profiles>
                </project>
                """;

        assertThat(in(pom).orElseThrow())
                .contains("    </pluginManagement>\n    <plugins>\n      <plugin>\n")
                .contains("      </plugin>\n    </plugins>\n  </build>\n  <reporting>");
    }

    @Test
    @DisplayName("IN12: line ends, a byte order mark and a missing last line end stay")
    void keepsTheForm() {
        String pom = "\uFEFF<project>\r\n  <artifactId>a</artifactId>\r\n</project>";

        String changed = in(pom).orElseThrow();

        assertThat(changed)
                .startsWith("\uFEFF<project>\r\n  <artifactId>a</artifactId>\r\n  <build>\r\n")
                .endsWith("  </build>\r\n</project>");
        assertThat(changed.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    @DisplayName("IN12: bytes that are no UTF-8 stay")
    void keepsTheEncoding() {
        byte[] pom = "<project><name>é</name></project>".getBytes(StandardCharsets.ISO_8859_1);

        byte[] changed = SECTION.in(pom).orElseThrow();

        assertThat(new String(changed, StandardCharsets.ISO_8859_1)).contains("<name>é</name>");
    }

    @ParameterizedTest
    @DisplayName("IN12: a pom that has the plugin, or is not understood, is left alone")
    @ValueSource(
            strings = {
                "<project><build><plugins/></build></project>",
                "<project><build/></project>",
                "<project><artifactId>mageos-content-maven-plugin</artifactId></project>",
                "<!DOCTYPE project [<!ENTITY e \"</project>\">]><project></project>",
                "<project><build></project>",
                "<project>",
                "<p:project xmlns:p='x'></p:project>",
                "",
                "no pom"
            })
    void leavesOthersAlone(String pom) {
        assertThat(in(pom)).isEmpty();
    }

    @Test
    void hasTheExecutionsThatFit() {
        Draft all = new Draft(Map.of(), List.of(), true, true);

        assertThat(PluginSection.of("1", all).goals())
                .containsExactly("render-feeds", "render-sitemap", "lint");
        assertThat(LINES).startsWith("<plugin>\n  <groupId>org.mage-os</groupId>");
    }
}
