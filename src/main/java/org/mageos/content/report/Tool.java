package org.mageos.content.report;

import java.net.URI;
import java.util.Objects;

/**
 * The program that wrote a report.
 *
 * @param version its version
 */
public record Tool(String version) {

    static final String NAME = "mageos-content-maven-plugin";
    static final URI HOME = URI.create("https://github.com/mage-os/" + NAME);

    public Tool {
        Objects.requireNonNull(version, "version");
    }
}
