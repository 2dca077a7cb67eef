package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.engine.Generators;
import org.mageos.content.settings.Settings;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.ImageFile;

class ImageFileOnceTest {

    @Test
    void readsEachImageOnce(@TempDir Path root) throws IOException {
        Files.write(root.resolve("a.png"), "GIF89a".getBytes(StandardCharsets.US_ASCII));
        Site site =
                SiteLoader.load(
                                root,
                                Settings.NONE,
                                Generators.ALL,
                                ExcludedFolders.NONE,
                                BuiltPlace.NONE,
                                Instant.EPOCH)
                        .site();
        ImageFile read = site.imageFile("a.png");
        Files.delete(root.resolve("a.png"));

        assertThat(site.imageFile("a.png")).isEqualTo(read);
        assertThat(read.format()).contains(ImageFile.Format.GIF);
    }
}
