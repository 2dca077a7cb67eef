package org.mageos.content.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of videos that are shown in frames. */
final class Videos {

    private static final Pattern YOUTUBE =
            Pattern.compile(
                    "(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/"
                            + "(?!videoseries)([\\w-]{6,20})(?:[?&#/].*)?");
    private static final Pattern VIMEO =
            Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/([0-9]{1,15})(?:[?&#/].*)?");

    private Videos() {}

    /** The URL of the page of the video that a frame shows; empty if it shows none. */
    static Optional<String> page(String frame) {
        Matcher youtube = YOUTUBE.matcher(frame);
        if (youtube.matches()) {
            return Optional.of("https://www.youtube.com/watch?v=" + youtube.group(1));
        }
        Matcher vimeo = VIMEO.matcher(frame);
        return vimeo.matches()
                ? Optional.of("https://vimeo.com/" + vimeo.group(1))
                : Optional.empty();
    }
}
