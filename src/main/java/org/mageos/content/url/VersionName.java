package org.mageos.content.url;

import java.util.Set;
import java.util.regex.Pattern;

/** Folders of URLs in which one version of the documentation lies, such as {@code v1.2}. */
public final class VersionName {

    private static final Set<String> MOVING =
            Set.of("next", "latest", "stable", "current", "main", "master");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "v?\\d+(?:\\.(?:\\d+|x))*"
                            + "(?:(?<=\\.\\d{1,9})[-.](?i:alpha|beta|rc|m|final|incubating)[-.]?\\d*)?");

    private VersionName() {}

    /** Whether a segment of a path, or a part of one, names a version. */
    public static boolean is(String segment) {
        return isMoving(segment) || NUMBER.matcher(segment).matches();
    }

    /**
     * Whether a segment of a path names another version as time goes on, such as {@code latest}.
     */
    public static boolean isMoving(String segment) {
        return MOVING.contains(segment);
    }
}
