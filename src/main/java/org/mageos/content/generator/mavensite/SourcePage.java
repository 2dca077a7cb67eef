package org.mageos.content.generator.mavensite;

import java.util.Objects;
import org.mageos.content.generator.Route.Form;

/**
 * A file that a page of the site is made of.
 *
 * @param site the site of its module
 * @param locale the language's folder in the site; empty for the language at the root
 * @param format how it is written
 * @param name its name within the format's folder, without its extension
 * @param isVelocity whether it is run through Velocity first
 */
record SourcePage(
        ModuleSite site, String locale, SiteFormat format, String name, boolean isVelocity) {

    private static final String INDEX = "index";

    SourcePage {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(name, "name");
    }

    /** The path of the page, as routes have it. */
    String path() {
        String path = site.path(locale) + "/" + name;
        if (!isIndex()) {
            return path + ".html";
        }
        String folder = path.substring(0, path.length() - INDEX.length() - 1);
        return folder.isEmpty() ? "/" : folder;
    }

    Form form() {
        return isIndex() ? Form.FOLDER : Form.FILE;
    }

    /** The folder of its URL, with a slash at its end. */
    String folder() {
        return site.path(locale) + "/" + name.substring(0, name.lastIndexOf('/') + 1);
    }

    private boolean isIndex() {
        return name.equals(INDEX) || name.endsWith("/" + INDEX);
    }
}
