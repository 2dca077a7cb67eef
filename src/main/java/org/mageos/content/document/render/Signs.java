package org.mageos.content.document.render;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The signs that are written by name, as in {@code :rocket:}. */
final class Signs {

    /** Names of signs that are not those of Unicode, of the ones that are written most. */
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("+1", "\uD83D\uDC4D"),
                    Map.entry("-1", "\uD83D\uDC4E"),
                    Map.entry("smile", "\uD83D\uDE04"),
                    Map.entry("smiley", "\uD83D\uDE03"),
                    Map.entry("wink", "\uD83D\uDE09"),
                    Map.entry("laughing", "\uD83D\uDE06"),
                    Map.entry("joy", "\uD83D\uDE02"),
                    Map.entry("heart", "\u2764\uFE0F"),
                    Map.entry("tada", "\uD83C\uDF89"),
                    Map.entry("warning", "\u26A0\uFE0F"),
                    Map.entry("white_check_mark", "\u2705"),
                    Map.entry("heavy_check_mark", "\u2714\uFE0F"),
                    Map.entry("x", "\u274C"),
                    Map.entry("zap", "\u26A1"),
                    Map.entry("star", "\u2B50"),
                    Map.entry("point_right", "\uD83D\uDC49"),
                    Map.entry("bulb", "\uD83D\uDCA1"),
                    Map.entry("memo", "\uD83D\uDCDD"),
                    Map.entry("clap", "\uD83D\uDC4F"),
                    Map.entry("pray", "\uD83D\uDE4F"),
                    Map.entry("muscle", "\uD83D\uDCAA"),
                    Map.entry("raised_hands", "\uD83D\uDE4C"),
                    Map.entry("boom", "\uD83D\uDCA5"),
                    Map.entry("construction", "\uD83D\uDEA7"),
                    Map.entry("thumbsup", "\uD83D\uDC4D"),
                    Map.entry("information_source", "\u2139\uFE0F"),
                    Map.entry("bow", "\uD83D\uDE47"),
                    Map.entry("sweat_smile", "\uD83D\uDE05"),
                    Map.entry("slightly_smiling_face", "\uD83D\uDE42"),
                    Map.entry("heart_eyes", "\uD83D\uDE0D"),
                    Map.entry("thinking", "\uD83E\uDD14"),
                    Map.entry("grin", "\uD83D\uDE01"),
                    Map.entry("eyes", "\uD83D\uDC40"),
                    Map.entry("bug", "\uD83D\uDC1B"),
                    Map.entry("art", "\uD83C\uDFA8"),
                    Map.entry("ok_hand", "\uD83D\uDC4C"),
                    Map.entry("heart_hands", "\uD83E\uDEF6"),
                    Map.entry("exclamation", "\u2757"),
                    Map.entry("question", "\u2753"),
                    Map.entry("wave", "\uD83D\uDC4B"));

    private static final Pattern NAME = Pattern.compile(":([a-z0-9_+-]{1,40}):");

    /** Pictures of the theme Material for MkDocs, which show nothing without it. */
    private static final Pattern ICON =
            Pattern.compile(":(?:material|fontawesome|octicons|simple|custom)-[a-z0-9-]{1,80}:");

    private Signs() {}

    /** What is written for a name in colons; null if none that is known begins at an offset. */
    static @Nullable Replacement at(String text, int start, int end) {
        Matcher icon = ICON.matcher(text).region(start, end);
        if (icon.lookingAt()) {
            return new Replacement(icon.end(), "");
        }
        Matcher name = NAME.matcher(text).region(start, end);
        String sign = name.lookingAt() ? named(name.group(1)) : "";
        return sign.isEmpty() ? null : new Replacement(name.end(), sign);
    }

    static String withoutIcons(String text) {
        return ICON.matcher(text).replaceAll("");
    }

    /** The sign of a name; empty if it is not known. */
    private static String named(String name) {
        String known = SIGNS.get(name);
        if (known != null || name.length() < 3) {
            return known == null ? "" : known;
        }
        try {
            int sign = Character.codePointOf(name.replace('_', ' ').toUpperCase(Locale.ROOT));
            return sign > 0x2000 ? Character.toString(sign) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
