package org.mageos.content.tree.redirect;

import java.util.Locale;
import org.mageos.content.url.Paths;

/** How a file of redirects is written, which its name tells. */
public enum RedirectFormat {
    LINES("_redirects"),
    NETLIFY("netlify.toml"),
    VERCEL("vercel.json"),
    TABLE("redirects.csv");

    private final String fileName;

    RedirectFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The name that such a file mostly has. */
    public String fileName() {
        return fileName;
    }

    public static RedirectFormat of(String file) {
        String name = Paths.lastSegment(file);
        if (Paths.extension(name).toLowerCase(Locale.ROOT).equals("csv")) {
            return TABLE;
        }
        return name.equals(NETLIFY.fileName)
                ? NETLIFY
                : name.equals(VERCEL.fileName) ? VERCEL : LINES;
    }

    /**
     * Reads a file of any kind.
     *
     * @param file its name in the content tree
     * @param text without a byte order mark
     */
    public static RedirectFile read(String file, String text) {
        return switch (of(file)) {
            case LINES -> RedirectLines.parse(file, text);
            case NETLIFY -> NetlifyConfig.parse(file, text);
            case VERCEL -> VercelConfig.parse(file, text);
            case TABLE -> RedirectTable.parse(file, text);
        };
    }
}
