package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    private static Path folder(String system, Map<String, String> environment) {
        return CacheFolder.of(
                Map.of("os.name", system, "user.home", "/home/me")::get, environment::get);
    }

    @Test
    void isWhereTheSystemWantsIt() {
        assertThat(folder("Linux", Map.of())).hasToString("/home/me/.cache/mageos-content");
        assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", "/cache")))
                .hasToString("/cache/mageos-content");
        assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", "not/absolute")))
                .hasToString("/home/me/.cache/mageos-content");
        assertThat(folder("Mac OS X", Map.of()))
                .hasToString("/home/me/Library/Caches/mageos-content");
        assertThat(folder("Windows 11", Map.of()))
                .hasToString("/home/me/AppData/Local/mageos-content");
    }
}
