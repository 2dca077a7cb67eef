package org.mageos.content.url;

import java.util.regex.Pattern;

/** Folders of URLs in which one version of the documentation lies, such as {@code v1.2}. */
public final class VersionName {

    private static final Pattern NAME =
            Pattern.compile("v?\\d+(?:\\.(?:\\d+|x))*|next|latest|stable|current|main|master");

    private VersionName() {}

    /** Whether a segment of a path, or a part of one, names a version. */
    public static boolean is(String segment) {
        return NAME.matcher(segment).matches();
    }
}
