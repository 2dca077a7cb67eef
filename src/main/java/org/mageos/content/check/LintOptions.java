package org.mageos.content.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.site.ExcludedFolders;

/**
 * What a run checks.
 *
 * @param root the folder that holds the content
 * @param settingsFile the settings file if the user named one; empty: {@code mageos-content.yaml}
 *     in the root, if there is one
 * @param ruleGroups the groups of rules to check, such as {@code link}; empty: all
 * @param excluded folders below the root that are not read
 * @param now the time of the build: what is dated later is not published yet
 */
public record LintOptions(
        Path root,
        Optional<Path> settingsFile,
        Set<String> ruleGroups,
        ExcludedFolders excluded,
        Instant now) {

    public LintOptions {
        root = root.toAbsolutePath().normalize();
        Objects.requireNonNull(settingsFile, "settingsFile");
        ruleGroups = Set.copyOf(ruleGroups);
        Objects.requireNonNull(excluded, "excluded");
        Objects.requireNonNull(now, "now");
    }
}
