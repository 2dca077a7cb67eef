package org.mageos.content.document.asciidoc;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a text goes through before it is shown. */
enum Substitution {
    SPECIAL,
    QUOTES,
    ATTRIBUTES,
    REPLACEMENTS,
    MACROS,
    /** Line breaks, callouts: what no link depends on. */
    OTHER;

    /** All, as a title goes through them. */
    static final Set<Substitution> TITLE =
            Collections.unmodifiableSet(EnumSet.allOf(Substitution.class));

    /** All that other text goes through; how its signs look in the end does not matter. */
    static final Set<Substitution> NORMAL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(REPLACEMENTS)));

    static final Set<Substitution> VERBATIM =
            Collections.unmodifiableSet(EnumSet.of(SPECIAL, OTHER));
    static final Set<Substitution> NONE =
            Collections.unmodifiableSet(EnumSet.noneOf(Substitution.class));

    /** Whether some of them find links, images or ids in a text. */
    static boolean doFind(Set<Substitution> some) {
        return some.contains(QUOTES) || some.contains(ATTRIBUTES) || some.contains(MACROS);
    }

    /**
     * The substitutions that an attribute {@code subs} asks for.
     *
     * @param usual those that the block has without it
     * @param inline whether one letter may stand for a substitution
     */
    static Set<Substitution> of(String written, Set<Substitution> usual, boolean inline) {
        Set<Substitution> found = EnumSet.noneOf(Substitution.class);
        boolean first = true;
        for (String part : written.split(",")) {
            String name = part.strip();
            boolean added = name.startsWith("+") || name.endsWith("+");
            boolean removed = name.startsWith("-");
            if (first && (added || removed)) {
                found.addAll(usual);
            }
            first = false;
            if (removed) {
                found.removeAll(group(name.substring(1), inline));
            } else {
                String bare = name.startsWith("+") ? name.substring(1) : name;
                found.addAll(group(bare.endsWith("+") ? withoutEnd(bare) : bare, inline));
            }
        }
        return found;
    }

    private static String withoutEnd(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static Set<Substitution> group(String name, boolean inline) {
        String key = name.toLowerCase(Locale.ROOT);
        if (inline && key.length() == 1) {
            return switch (key) {
                case "n" -> NORMAL;
                case "c" -> EnumSet.of(SPECIAL);
                case "q" -> EnumSet.of(QUOTES);
                case "a" -> EnumSet.of(ATTRIBUTES);
                case "r" -> EnumSet.of(REPLACEMENTS);
                case "m" -> EnumSet.of(MACROS);
                case "v" -> VERBATIM;
                default -> NONE;
            };
        }
        return switch (key) {
            case "normal" -> NORMAL;
            case "verbatim" -> VERBATIM;
            case "specialchars", "specialcharacters" -> EnumSet.of(SPECIAL);
            case "quotes" -> EnumSet.of(QUOTES);
            case "attributes" -> EnumSet.of(ATTRIBUTES);
            case "replacements" -> EnumSet.of(REPLACEMENTS);
            case "macros" -> EnumSet.of(MACROS);
            case "post_replacements", "callouts" -> EnumSet.of(OTHER);
            default -> NONE;
        };
    }
}
