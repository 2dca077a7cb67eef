package org.mageos.content.generator.docusaurus;

import java.util.Objects;

/**
 * A language of the site.
 *
 * @param tag its name in the settings, such as {@code fr}
 * @param path the path of its pages below the base path, without slashes; empty for the default
 * @param folder the folder of its translations in the content tree
 */
record SiteLanguage(String tag, String path, String folder) {

    SiteLanguage {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(folder, "folder");
    }

    boolean isDefault() {
        return path.isEmpty();
    }
}
